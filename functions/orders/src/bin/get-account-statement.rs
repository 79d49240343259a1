//! Made by `make generate` from `src/get_account_statement.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_account_statement::ENDPOINT)
}
