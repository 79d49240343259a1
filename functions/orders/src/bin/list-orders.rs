//! Made by `make generate` from `src/list_orders.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_orders::ENDPOINT)
}
