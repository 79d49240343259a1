//! Made by `make generate` from `src/inspect_dispute.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::inspect_dispute::ENDPOINT)
}
