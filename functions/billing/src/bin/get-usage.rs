//! Made by `make generate` from `src/get_usage.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&billing::get_usage::ENDPOINT)
}
