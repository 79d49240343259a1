//! Made by `make generate` from `src/update_billing_details.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::update_billing_details::ENDPOINT)
}
