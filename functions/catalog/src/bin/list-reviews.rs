//! Made by `make generate` from `src/list_reviews.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_reviews::ENDPOINT)
}
