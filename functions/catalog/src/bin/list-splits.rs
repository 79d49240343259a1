//! Made by `make generate` from `src/list_splits.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_splits::ENDPOINT)
}
