//! Made by `make generate` from `src/reinstate_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::reinstate_version::ENDPOINT)
}
