//! Made by `make generate` from `src/update_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::update_webhook::ENDPOINT)
}
