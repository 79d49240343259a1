//! Made by `make generate` from `src/resume_subscription.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::resume_subscription::ENDPOINT)
}
