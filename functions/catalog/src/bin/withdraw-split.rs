//! Made by `make generate` from `src/withdraw_split.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::withdraw_split::ENDPOINT)
}
