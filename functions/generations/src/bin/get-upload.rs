//! Made by `make generate` from `src/get_upload.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::get_upload::ENDPOINT)
}
