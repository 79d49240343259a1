//! Made by `make generate` from `src/dismiss_abuse_report.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::dismiss_abuse_report::ENDPOINT)
}
