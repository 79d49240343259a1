//! Made by `make generate` from `src/show_review.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::show_review::ENDPOINT)
}
