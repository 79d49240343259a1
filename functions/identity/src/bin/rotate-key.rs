//! Made by `make generate` from `src/rotate_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::rotate_key::ENDPOINT)
}
