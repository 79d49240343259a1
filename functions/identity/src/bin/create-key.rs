//! Made by `make generate` from `src/create_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::create_key::ENDPOINT)
}
