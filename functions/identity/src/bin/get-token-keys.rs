//! Made by `make generate` from `src/get_token_keys.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::get_token_keys::ENDPOINT)
}
