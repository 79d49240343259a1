//! Made by `make generate` from `src/list_staff.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::list_staff::ENDPOINT)
}
