//! Made by `make generate` from `src/make_prices.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&subscriptions::make_prices::ENDPOINT)
}
