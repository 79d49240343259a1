//! Made by `make generate` from `src/login_staff.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::login_staff::ENDPOINT)
}
