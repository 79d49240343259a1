//! Made by `make generate` from `src/withdraw_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::withdraw_version::ENDPOINT)
}
