//! Made by `make generate` from `src/get_ready.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::get_ready::ENDPOINT)
}
