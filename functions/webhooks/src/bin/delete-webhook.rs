//! Made by `make generate` from `src/delete_webhook.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::delete_webhook::ENDPOINT)
}
