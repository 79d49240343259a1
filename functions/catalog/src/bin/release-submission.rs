//! Made by `make generate` from `src/release_submission.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::release_submission::ENDPOINT)
}
