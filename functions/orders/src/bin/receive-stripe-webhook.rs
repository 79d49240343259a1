//! Made by `make generate` from `src/receive_stripe_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::receive_stripe_webhook::ENDPOINT)
}
