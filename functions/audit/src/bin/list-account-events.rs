//! Made by `make generate` from `src/list_account_events.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&audit::list_account_events::ENDPOINT)
}
