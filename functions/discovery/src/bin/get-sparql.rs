//! Made by `make generate` from `src/get_sparql.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&discovery::get_sparql::ENDPOINT)
}
