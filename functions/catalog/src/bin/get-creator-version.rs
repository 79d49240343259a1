//! Made by `make generate` from `src/get_creator_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_creator_version::ENDPOINT)
}
