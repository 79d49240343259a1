//! Made by `make generate` from `src/list_creator_versions.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_creator_versions::ENDPOINT)
}
