//! Made by `make generate` from `src/quote_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::quote_order::ENDPOINT)
}
