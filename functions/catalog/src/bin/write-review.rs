//! Made by `make generate` from `src/write_review.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::write_review::ENDPOINT)
}
