//! Made by `make generate` from `src/login.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::login::ENDPOINT)
}
