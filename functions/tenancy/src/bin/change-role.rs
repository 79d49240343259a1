//! Made by `make generate` from `src/change_role.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::change_role::ENDPOINT)
}
