//! Made by `make generate` from `src/issue_affiliate_code.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::issue_affiliate_code::ENDPOINT)
}
