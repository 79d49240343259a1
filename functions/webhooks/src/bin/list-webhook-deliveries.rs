//! Made by `make generate` from `src/list_webhook_deliveries.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::list_webhook_deliveries::ENDPOINT)
}
