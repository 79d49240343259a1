//! Made by `make generate` from `src/list_invoices.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::list_invoices::ENDPOINT)
}
