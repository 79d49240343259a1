//! Made by `make generate` from `src/get_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::get_webhook::ENDPOINT)
}
