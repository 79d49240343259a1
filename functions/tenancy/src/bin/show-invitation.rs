//! Made by `make generate` from `src/show_invitation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::show_invitation::ENDPOINT)
}
