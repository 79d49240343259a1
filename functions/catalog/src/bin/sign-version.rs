//! Made by `make generate` from `src/sign_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::sign_version::ENDPOINT)
}
