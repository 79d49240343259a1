//! Made by `make generate` from `src/send_takedown_notices.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::send_takedown_notices::ENDPOINT)
}
