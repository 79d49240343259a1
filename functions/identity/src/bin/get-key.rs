//! Made by `make generate` from `src/get_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::get_key::ENDPOINT)
}
