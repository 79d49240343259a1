//! Made by `make generate` from `src/appeal_package_takedown.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::appeal_package_takedown::ENDPOINT)
}
