//! Made by `make generate` from `src/resolve_packages.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::resolve_packages::ENDPOINT)
}
