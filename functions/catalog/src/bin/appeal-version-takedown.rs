//! Made by `make generate` from `src/appeal_version_takedown.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::appeal_version_takedown::ENDPOINT)
}
