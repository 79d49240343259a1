//! Made by `make generate` from `src/search_packages.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::search_packages::ENDPOINT)
}
