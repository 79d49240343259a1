//! Made by `make generate` from `src/end_discount.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::end_discount::ENDPOINT)
}
