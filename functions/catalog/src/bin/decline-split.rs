//! Made by `make generate` from `src/decline_split.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::decline_split::ENDPOINT)
}
