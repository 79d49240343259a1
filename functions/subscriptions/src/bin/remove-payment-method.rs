//! Made by `make generate` from `src/remove_payment_method.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::remove_payment_method::ENDPOINT)
}
