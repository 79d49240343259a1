//! Made by `make generate` from `src/inspect_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::inspect_order::ENDPOINT)
}
