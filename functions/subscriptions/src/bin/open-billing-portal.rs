//! Made by `make generate` from `src/open_billing_portal.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::open_billing_portal::ENDPOINT)
}
