//! Made by `make generate` from `src/approve_submission.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::approve_submission::ENDPOINT)
}
