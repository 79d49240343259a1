//! Made by `make generate` from `src/reset_password.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::reset_password::ENDPOINT)
}
