//! Made by `make generate` from `src/replay_stripe_events.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::replay_stripe_events::ENDPOINT)
}
