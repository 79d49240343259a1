//! Made by `make generate` from `src/register_invited.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::register_invited::ENDPOINT)
}
