//! Made by `make generate` from `src/leave_split.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::leave_split::ENDPOINT)
}
