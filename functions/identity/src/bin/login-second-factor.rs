//! Made by `make generate` from `src/login_second_factor.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::login_second_factor::ENDPOINT)
}
