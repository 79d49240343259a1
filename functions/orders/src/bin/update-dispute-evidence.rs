//! Made by `make generate` from `src/update_dispute_evidence.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::update_dispute_evidence::ENDPOINT)
}
