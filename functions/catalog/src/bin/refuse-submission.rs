//! Made by `make generate` from `src/refuse_submission.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::refuse_submission::ENDPOINT)
}
