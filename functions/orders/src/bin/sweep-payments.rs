//! Made by `make generate` from `src/sweep_payments.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::sweep_payments::ENDPOINT)
}
