//! Made by `make generate` from `src/confirm_email_change.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::confirm_email_change::ENDPOINT)
}
