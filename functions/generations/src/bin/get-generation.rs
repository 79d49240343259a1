//! Made by `make generate` from `src/get_generation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::get_generation::ENDPOINT)
}
