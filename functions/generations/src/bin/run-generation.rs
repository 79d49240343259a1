//! Made by `make generate` from `src/run_generation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::run_generation::ENDPOINT)
}
