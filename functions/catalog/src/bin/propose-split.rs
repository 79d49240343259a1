//! Made by `make generate` from `src/propose_split.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::propose_split::ENDPOINT)
}
