//! Made by `make generate` from `src/index_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::index_package::ENDPOINT)
}
