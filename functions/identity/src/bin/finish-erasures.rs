//! Made by `make generate` from `src/finish_erasures.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::finish_erasures::ENDPOINT)
}
