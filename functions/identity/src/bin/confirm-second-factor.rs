//! Made by `make generate` from `src/confirm_second_factor.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::confirm_second_factor::ENDPOINT)
}
