//! Made by `make generate` from `src/download_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::download_package::ENDPOINT)
}
