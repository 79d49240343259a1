//! Made by `make generate` from `src/find_lost_stripe_events.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::find_lost_stripe_events::ENDPOINT)
}
