//! Made by `make generate` from `src/submit_dispute_evidence.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::submit_dispute_evidence::ENDPOINT)
}
