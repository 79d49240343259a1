//! Made by `make generate` from `src/accept_transfer.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::accept_transfer::ENDPOINT)
}
