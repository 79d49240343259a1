//! Made by `make generate` from `src/list_licences.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::list_licences::ENDPOINT)
}
