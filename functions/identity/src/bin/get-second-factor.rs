//! Made by `make generate` from `src/get_second_factor.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::get_second_factor::ENDPOINT)
}
