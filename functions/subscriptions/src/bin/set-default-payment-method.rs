//! Made by `make generate` from `src/set_default_payment_method.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::set_default_payment_method::ENDPOINT)
}
