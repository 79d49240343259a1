//! Made by `make generate` from `src/inspect_reviews.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::inspect_reviews::ENDPOINT)
}
