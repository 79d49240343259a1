//! Made by `make generate` from `src/list_abuse_reports.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_abuse_reports::ENDPOINT)
}
