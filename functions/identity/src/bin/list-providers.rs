//! Made by `make generate` from `src/list_providers.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::list_providers::ENDPOINT)
}
