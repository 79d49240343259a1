//! Made by `make generate` from `src/offer_transfer.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::offer_transfer::ENDPOINT)
}
