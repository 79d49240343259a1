//! Made by `make generate` from `src/verify_email.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::verify_email::ENDPOINT)
}
