//! Made by `make generate` from `src/inspect_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::inspect_workspace::ENDPOINT)
}
