//! Made by `make generate` from `src/decide_payment_review.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::decide_payment_review::ENDPOINT)
}
