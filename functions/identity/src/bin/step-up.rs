//! Made by `make generate` from `src/step_up.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::step_up::ENDPOINT)
}
