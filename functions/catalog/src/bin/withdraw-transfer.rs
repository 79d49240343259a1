//! Made by `make generate` from `src/withdraw_transfer.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::withdraw_transfer::ENDPOINT)
}
