//! Made by `make generate` from `src/rotate_token_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::rotate_token_key::ENDPOINT)
}
