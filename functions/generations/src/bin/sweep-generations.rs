//! Made by `make generate` from `src/sweep_generations.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::sweep_generations::ENDPOINT)
}
