//! Made by `make generate` from `src/compare_search_index.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::compare_search_index::ENDPOINT)
}
