//! Made by `make generate` from `src/get_trial_balance.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_trial_balance::ENDPOINT)
}
