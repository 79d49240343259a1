//! Made by `make generate` from `src/create_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::create_webhook::ENDPOINT)
}
