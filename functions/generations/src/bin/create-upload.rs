//! Made by `make generate` from `src/create_upload.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::create_upload::ENDPOINT)
}
