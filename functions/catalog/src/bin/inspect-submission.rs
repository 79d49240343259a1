//! Made by `make generate` from `src/inspect_submission.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::inspect_submission::ENDPOINT)
}
