//! Made by `make generate` from `src/reinstate_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::reinstate_package::ENDPOINT)
}
