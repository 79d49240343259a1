//! Made by `make generate` from `src/inspect_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::inspect_account::ENDPOINT)
}
