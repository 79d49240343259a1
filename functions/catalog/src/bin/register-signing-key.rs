//! Made by `make generate` from `src/register_signing_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::register_signing_key::ENDPOINT)
}
