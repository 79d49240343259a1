//! Made by `make generate` from `src/step_up_oauth.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::step_up_oauth::ENDPOINT)
}
