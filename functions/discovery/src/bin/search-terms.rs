//! Made by `make generate` from `src/search_terms.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::search_terms::ENDPOINT)
}
