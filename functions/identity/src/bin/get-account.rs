//! Made by `make generate` from `src/get_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::get_account::ENDPOINT)
}
