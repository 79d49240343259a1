//! Made by `make generate` from `src/revoke_signing_key.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::revoke_signing_key::ENDPOINT)
}
