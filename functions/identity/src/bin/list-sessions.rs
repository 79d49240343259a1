//! Made by `make generate` from `src/list_sessions.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::list_sessions::ENDPOINT)
}
