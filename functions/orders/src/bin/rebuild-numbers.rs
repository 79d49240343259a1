//! Made by `make generate` from `src/rebuild_numbers.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::rebuild_numbers::ENDPOINT)
}
