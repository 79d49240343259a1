//! Made by `make generate` from `src/revoke_other_sessions.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::revoke_other_sessions::ENDPOINT)
}
