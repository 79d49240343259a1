//! Made by `make generate` from `src/create_discount.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::create_discount::ENDPOINT)
}
