//! Made by `make generate` from `src/set_plan.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&billing::set_plan::ENDPOINT)
}
