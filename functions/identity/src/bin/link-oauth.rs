//! Made by `make generate` from `src/link_oauth.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::link_oauth::ENDPOINT)
}
