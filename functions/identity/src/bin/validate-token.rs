//! Made by `make generate` from `src/validate_token.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::validate_token::ENDPOINT)
}
