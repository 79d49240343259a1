//! Made by `make generate` from `src/list_reconciliations.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_reconciliations::ENDPOINT)
}
