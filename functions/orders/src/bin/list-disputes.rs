//! Made by `make generate` from `src/list_disputes.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_disputes::ENDPOINT)
}
