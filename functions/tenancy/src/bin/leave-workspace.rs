//! Made by `make generate` from `src/leave_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::leave_workspace::ENDPOINT)
}
