//! Made by `make generate` from `src/list_logins.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::list_logins::ENDPOINT)
}
