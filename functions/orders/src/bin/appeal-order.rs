//! Made by `make generate` from `src/appeal_order.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::appeal_order::ENDPOINT)
}
