//! Made by `make generate` from `src/unsubscribe.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::unsubscribe::ENDPOINT)
}
