//! Made by `make generate` from `src/create_invitation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::create_invitation::ENDPOINT)
}
