//! Made by `make generate` from `src/find_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::find_account::ENDPOINT)
}
