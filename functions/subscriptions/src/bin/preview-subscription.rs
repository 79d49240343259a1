//! Made by `make generate` from `src/preview_subscription.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::preview_subscription::ENDPOINT)
}
