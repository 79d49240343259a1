//! Made by `make generate` from `src/finish_oauth.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::finish_oauth::ENDPOINT)
}
