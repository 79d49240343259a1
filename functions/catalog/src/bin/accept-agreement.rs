//! Made by `make generate` from `src/accept_agreement.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::accept_agreement::ENDPOINT)
}
