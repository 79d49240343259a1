//! Made by `make generate` from `src/record_campaign_cost.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::record_campaign_cost::ENDPOINT)
}
