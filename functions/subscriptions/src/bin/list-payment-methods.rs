//! Made by `make generate` from `src/list_payment_methods.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::list_payment_methods::ENDPOINT)
}
