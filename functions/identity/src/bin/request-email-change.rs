//! Made by `make generate` from `src/request_email_change.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::request_email_change::ENDPOINT)
}
