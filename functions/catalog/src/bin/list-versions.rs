//! Made by `make generate` from `src/list_versions.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_versions::ENDPOINT)
}
