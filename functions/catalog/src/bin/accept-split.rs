//! Made by `make generate` from `src/accept_split.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::accept_split::ENDPOINT)
}
