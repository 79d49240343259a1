//! Made by `make generate` from `src/get_webhook_delivery.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::get_webhook_delivery::ENDPOINT)
}
