//! Made by `make generate` from `src/report_usage.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&billing::report_usage::ENDPOINT)
}
