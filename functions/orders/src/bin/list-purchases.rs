//! Made by `make generate` from `src/list_purchases.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_purchases::ENDPOINT)
}
