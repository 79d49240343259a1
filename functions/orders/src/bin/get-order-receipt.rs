//! Made by `make generate` from `src/get_order_receipt.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_order_receipt::ENDPOINT)
}
