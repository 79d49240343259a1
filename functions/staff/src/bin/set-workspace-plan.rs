//! Made by `make generate` from `src/set_workspace_plan.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::set_workspace_plan::ENDPOINT)
}
