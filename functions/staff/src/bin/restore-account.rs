//! Made by `make generate` from `src/restore_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::restore_account::ENDPOINT)
}
