//! Made by `make generate` from `src/list_payment_reviews.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_payment_reviews::ENDPOINT)
}
