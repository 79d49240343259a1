//! Made by `make generate` from `src/get_workspace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::get_workspace::ENDPOINT)
}
