//! Made by `make generate` from `src/transfer_ownership.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::transfer_ownership::ENDPOINT)
}
