//! Made by `make generate` from `src/list_invitations.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::list_invitations::ENDPOINT)
}
