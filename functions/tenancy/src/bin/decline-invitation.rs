//! Made by `make generate` from `src/decline_invitation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::decline_invitation::ENDPOINT)
}
