//! Made by `make generate` from `src/decline_transfer.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::decline_transfer::ENDPOINT)
}
