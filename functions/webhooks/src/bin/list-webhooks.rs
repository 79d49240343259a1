//! Made by `make generate` from `src/list_webhooks.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::list_webhooks::ENDPOINT)
}
