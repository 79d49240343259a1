//! Made by `make generate` from `src/export_account.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::export_account::ENDPOINT)
}
