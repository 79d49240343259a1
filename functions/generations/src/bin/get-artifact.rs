//! Made by `make generate` from `src/get_artifact.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::get_artifact::ENDPOINT)
}
