//! Made by `make generate` from `src/tell_webhooks.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::tell_webhooks::ENDPOINT)
}
