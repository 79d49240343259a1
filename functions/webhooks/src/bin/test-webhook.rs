//! Made by `make generate` from `src/test_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::test_webhook::ENDPOINT)
}
