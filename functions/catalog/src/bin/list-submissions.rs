//! Made by `make generate` from `src/list_submissions.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_submissions::ENDPOINT)
}
