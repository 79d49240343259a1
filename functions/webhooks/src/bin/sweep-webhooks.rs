//! Made by `make generate` from `src/sweep_webhooks.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&webhooks::sweep_webhooks::ENDPOINT)
}
