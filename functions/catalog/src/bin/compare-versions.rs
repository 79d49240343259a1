//! Made by `make generate` from `src/compare_versions.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::compare_versions::ENDPOINT)
}
