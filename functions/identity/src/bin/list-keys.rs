//! Made by `make generate` from `src/list_keys.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::list_keys::ENDPOINT)
}
