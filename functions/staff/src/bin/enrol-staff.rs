//! Made by `make generate` from `src/enrol_staff.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&staff::enrol_staff::ENDPOINT)
}
