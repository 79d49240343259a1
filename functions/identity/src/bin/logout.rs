//! Made by `make generate` from `src/logout.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::logout::ENDPOINT)
}
