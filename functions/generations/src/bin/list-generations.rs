//! Made by `make generate` from `src/list_generations.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::list_generations::ENDPOINT)
}
