//! Made by `make generate` from `src/get_earnings.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_earnings::ENDPOINT)
}
