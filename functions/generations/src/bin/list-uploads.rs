//! Made by `make generate` from `src/list_uploads.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::list_uploads::ENDPOINT)
}
