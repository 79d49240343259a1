//! Made by `make generate` from `src/rename_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::rename_workspace::ENDPOINT)
}
