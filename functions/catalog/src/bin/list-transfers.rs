//! Made by `make generate` from `src/list_transfers.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_transfers::ENDPOINT)
}
