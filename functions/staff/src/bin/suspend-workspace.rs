//! Made by `make generate` from `src/suspend_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::suspend_workspace::ENDPOINT)
}
