//! Made by `make generate` from `src/get_receipt_keys.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&audit::get_receipt_keys::ENDPOINT)
}
