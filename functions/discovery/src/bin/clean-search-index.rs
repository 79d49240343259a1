//! Made by `make generate` from `src/clean_search_index.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::clean_search_index::ENDPOINT)
}
