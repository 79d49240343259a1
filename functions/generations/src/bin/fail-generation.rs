//! Made by `make generate` from `src/fail_generation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::fail_generation::ENDPOINT)
}
