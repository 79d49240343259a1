//! Made by `make generate` from `src/post_sparql.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::post_sparql::ENDPOINT)
}
