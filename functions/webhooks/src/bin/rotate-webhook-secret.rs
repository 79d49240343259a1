//! Made by `make generate` from `src/rotate_webhook_secret.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::rotate_webhook_secret::ENDPOINT)
}
