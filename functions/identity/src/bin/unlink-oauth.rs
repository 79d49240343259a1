//! Made by `make generate` from `src/unlink_oauth.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::unlink_oauth::ENDPOINT)
}
