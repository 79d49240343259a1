//! Made by `make generate` from `src/delete_artifact.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::delete_artifact::ENDPOINT)
}
