//! Made by `make generate` from `src/resend_invitation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::resend_invitation::ENDPOINT)
}
