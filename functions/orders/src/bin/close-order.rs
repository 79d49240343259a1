//! Made by `make generate` from `src/close_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::close_order::ENDPOINT)
}
