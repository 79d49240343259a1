//! Made by `make generate` from `src/revoke_session.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::revoke_session::ENDPOINT)
}
