//! Made by `make generate` from `src/create_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::create_order::ENDPOINT)
}
