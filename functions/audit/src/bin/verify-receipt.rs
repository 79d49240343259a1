//! Made by `make generate` from `src/verify_receipt.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&audit::verify_receipt::ENDPOINT)
}
