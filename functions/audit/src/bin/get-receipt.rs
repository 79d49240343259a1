//! Made by `make generate` from `src/get_receipt.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&audit::get_receipt::ENDPOINT)
}
