//! Made by `make generate` from `src/inspect_generation.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::inspect_generation::ENDPOINT)
}
