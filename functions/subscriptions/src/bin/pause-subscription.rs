//! Made by `make generate` from `src/pause_subscription.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::pause_subscription::ENDPOINT)
}
