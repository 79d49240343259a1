//! Made by `make generate` from `src/get_attribution.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::get_attribution::ENDPOINT)
}
