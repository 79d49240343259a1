//! Made by `make generate` from `src/relay_outbox.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::relay_outbox::ENDPOINT)
}
