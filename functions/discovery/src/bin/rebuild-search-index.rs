//! Made by `make generate` from `src/rebuild_search_index.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::rebuild_search_index::ENDPOINT)
}
