//! Made by `make generate` from `src/remove_review.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::remove_review::ENDPOINT)
}
