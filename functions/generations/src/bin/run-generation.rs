//! Made by `make generate` from `src/run_generation.rs`.

fn main() -> std::process::ExitCode {
    generations::run_generation::main()
}
