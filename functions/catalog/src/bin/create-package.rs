//! Made by `make generate` from `src/create_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::create_package::ENDPOINT)
}
