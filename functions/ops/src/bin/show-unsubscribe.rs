//! Made by `make generate` from `src/show_unsubscribe.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::show_unsubscribe::ENDPOINT)
}
