//! Made by `make generate` from `src/restore_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::restore_workspace::ENDPOINT)
}
