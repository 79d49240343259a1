//! Made by `make generate` from `src/register.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::register::ENDPOINT)
}
