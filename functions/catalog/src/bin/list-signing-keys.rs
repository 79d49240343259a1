//! Made by `make generate` from `src/list_signing_keys.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_signing_keys::ENDPOINT)
}
