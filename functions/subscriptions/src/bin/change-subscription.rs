//! Made by `make generate` from `src/change_subscription.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::change_subscription::ENDPOINT)
}
