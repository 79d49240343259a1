//! Made by `make generate` from `src/list_dependents.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_dependents::ENDPOINT)
}
