//! Made by `make generate` from `src/request_password_reset.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::request_password_reset::ENDPOINT)
}
