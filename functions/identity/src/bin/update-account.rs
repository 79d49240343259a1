//! Made by `make generate` from `src/update_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::update_account::ENDPOINT)
}
