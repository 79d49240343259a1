//! Made by `make generate` from `src/revoke_invitation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::revoke_invitation::ENDPOINT)
}
