//! Made by `make generate` from `src/replay_webhook_delivery.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::replay_webhook_delivery::ENDPOINT)
}
