//! Made by `make generate` from `src/inspect_generations.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::inspect_generations::ENDPOINT)
}
