//! Made by `make generate` from `src/cancel_generation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::cancel_generation::ENDPOINT)
}
