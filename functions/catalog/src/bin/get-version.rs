//! Made by `make generate` from `src/get_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_version::ENDPOINT)
}
