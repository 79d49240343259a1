//! Made by `make generate` from `src/erase_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::erase_account::ENDPOINT)
}
