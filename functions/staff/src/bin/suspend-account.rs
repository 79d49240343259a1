//! Made by `make generate` from `src/suspend_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::suspend_account::ENDPOINT)
}
