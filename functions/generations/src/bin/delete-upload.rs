//! Made by `make generate` from `src/delete_upload.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::delete_upload::ENDPOINT)
}
