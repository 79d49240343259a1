//! Made by `make generate` from `src/deprecate_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::deprecate_version::ENDPOINT)
}
