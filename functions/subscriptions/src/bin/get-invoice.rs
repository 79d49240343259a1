//! Made by `make generate` from `src/get_invoice.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::get_invoice::ENDPOINT)
}
