//! Made by `make generate` from `src/reconcile_payments.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::reconcile_payments::ENDPOINT)
}
