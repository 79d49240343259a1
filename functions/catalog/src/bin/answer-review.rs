//! Made by `make generate` from `src/answer_review.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::answer_review::ENDPOINT)
}
