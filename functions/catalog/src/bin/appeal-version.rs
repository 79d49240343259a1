//! Made by `make generate` from `src/appeal_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::appeal_version::ENDPOINT)
}
