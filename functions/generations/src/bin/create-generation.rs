//! Made by `make generate` from `src/create_generation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::create_generation::ENDPOINT)
}
