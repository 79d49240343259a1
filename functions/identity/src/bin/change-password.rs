//! Made by `make generate` from `src/change_password.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::change_password::ENDPOINT)
}
