//! Made by `make generate` from `src/accept_invitation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::accept_invitation::ENDPOINT)
}
