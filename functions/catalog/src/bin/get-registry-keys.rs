//! Made by `make generate` from `src/get_registry_keys.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_registry_keys::ENDPOINT)
}
