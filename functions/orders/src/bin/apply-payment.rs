//! Made by `make generate` from `src/apply_payment.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::apply_payment::ENDPOINT)
}
