//! Made by `make generate` from `src/get_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_order::ENDPOINT)
}
