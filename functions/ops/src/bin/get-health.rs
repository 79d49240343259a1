//! Made by `make generate` from `src/get_health.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::get_health::ENDPOINT)
}
