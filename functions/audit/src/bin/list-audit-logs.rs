//! Made by `make generate` from `src/list_audit_logs.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&audit::list_audit_logs::ENDPOINT)
}
