//! Made by `make generate` from `src/remove_member.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&tenancy::remove_member::ENDPOINT)
}
