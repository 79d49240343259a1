//! Made by `make generate` from `src/list_discounts.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_discounts::ENDPOINT)
}
