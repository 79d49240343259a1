//! Made by `make generate` from `src/exchange_oauth.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::exchange_oauth::ENDPOINT)
}
