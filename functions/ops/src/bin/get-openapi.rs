//! Made by `make generate` from `src/get_openapi.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::get_openapi::ENDPOINT)
}
