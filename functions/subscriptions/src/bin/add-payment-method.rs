//! Made by `make generate` from `src/add_payment_method.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::add_payment_method::ENDPOINT)
}
