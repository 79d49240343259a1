//! Made by `make generate` from `src/authorize.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::authorize::ENDPOINT)
}
