//! Made by `make generate` from `src/revoke_staff.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::revoke_staff::ENDPOINT)
}
