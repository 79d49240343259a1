//! Made by `make generate` from `src/get_subscription.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::get_subscription::ENDPOINT)
}
