//! Made by `make generate` from `src/disable_second_factor.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::disable_second_factor::ENDPOINT)
}
