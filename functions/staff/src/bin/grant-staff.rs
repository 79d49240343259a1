//! Made by `make generate` from `src/grant_staff.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::grant_staff::ENDPOINT)
}
