//! Made by `make generate` from `src/get_version_report.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_version_report::ENDPOINT)
}
