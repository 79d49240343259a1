//! Made by `make generate` from `src/sweep_outbox.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::sweep_outbox::ENDPOINT)
}
