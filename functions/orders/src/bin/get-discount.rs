//! Made by `make generate` from `src/get_discount.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_discount::ENDPOINT)
}
