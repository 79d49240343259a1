//! Made by `make generate` from `src/revoke_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::revoke_key::ENDPOINT)
}
