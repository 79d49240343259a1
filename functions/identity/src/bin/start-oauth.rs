//! Made by `make generate` from `src/start_oauth.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::start_oauth::ENDPOINT)
}
