//! Made by `make generate` from `src/list_agreements.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_agreements::ENDPOINT)
}
