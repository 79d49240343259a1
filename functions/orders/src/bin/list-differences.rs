//! Made by `make generate` from `src/list_differences.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_differences::ENDPOINT)
}
