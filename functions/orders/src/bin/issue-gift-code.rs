//! Made by `make generate` from `src/issue_gift_code.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::issue_gift_code::ENDPOINT)
}
