//! Made by `make generate` from `src/inspect_abuse_report.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::inspect_abuse_report::ENDPOINT)
}
