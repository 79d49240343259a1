//! Made by `make generate` from `src/publish_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::publish_version::ENDPOINT)
}
