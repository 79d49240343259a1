//! Made by `make generate` from `src/claim_submission.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::claim_submission::ENDPOINT)
}
