//! Made by `make generate` from `src/get_report.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&generations::get_report::ENDPOINT)
}
