//! Made by `make generate` from `src/refresh.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::refresh::ENDPOINT)
}
