//! Made by `make generate` from `src/list_acts.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::list_acts::ENDPOINT)
}
