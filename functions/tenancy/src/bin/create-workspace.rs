//! Made by `make generate` from `src/create_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::create_workspace::ENDPOINT)
}
