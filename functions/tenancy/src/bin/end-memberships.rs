//! Made by `make generate` from `src/end_memberships.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::end_memberships::ENDPOINT)
}
