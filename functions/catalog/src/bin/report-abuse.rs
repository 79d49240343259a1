//! Made by `make generate` from `src/report_abuse.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::report_abuse::ENDPOINT)
}
