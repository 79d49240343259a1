//! Made by `make generate` from `src/get_billing_details.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_billing_details::ENDPOINT)
}
