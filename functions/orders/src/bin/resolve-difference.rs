//! Made by `make generate` from `src/resolve_difference.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::resolve_difference::ENDPOINT)
}
