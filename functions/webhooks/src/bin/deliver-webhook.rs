//! Made by `make generate` from `src/deliver_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::deliver_webhook::ENDPOINT)
}
