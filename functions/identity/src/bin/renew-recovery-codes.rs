//! Made by `make generate` from `src/renew_recovery_codes.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::renew_recovery_codes::ENDPOINT)
}
