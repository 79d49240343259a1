//! Made by `make generate` from `src/submit_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::submit_version::ENDPOINT)
}
