//! Made by `make generate` from `src/enrol_second_factor.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::enrol_second_factor::ENDPOINT)
}
