//! Made by `make generate` from `src/list_workspaces.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::list_workspaces::ENDPOINT)
}
