//! Made by `make generate` from `src/check_out_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::check_out_order::ENDPOINT)
}
