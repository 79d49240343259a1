//! Made by `make generate` from `src/list_members.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::list_members::ENDPOINT)
}
