//! Made by `make generate` from `src/refund_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::refund_order::ENDPOINT)
}
