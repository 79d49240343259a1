//! Made by `make generate` from `src/cancel_subscription.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::cancel_subscription::ENDPOINT)
}
