//! Made by `make generate` from `src/create_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::create_version::ENDPOINT)
}
