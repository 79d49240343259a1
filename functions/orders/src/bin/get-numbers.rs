//! Made by `make generate` from `src/get_numbers.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_numbers::ENDPOINT)
}
