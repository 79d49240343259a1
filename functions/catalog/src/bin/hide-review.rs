//! Made by `make generate` from `src/hide_review.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::hide_review::ENDPOINT)
}
