//! Made by `make generate` from `src/list_library.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::list_library::ENDPOINT)
}
