//! Made by `make generate` from `src/aggregate_numbers.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::aggregate_numbers::ENDPOINT)
}
