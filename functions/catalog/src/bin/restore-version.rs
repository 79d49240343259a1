//! Made by `make generate` from `src/restore_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::restore_version::ENDPOINT)
}
