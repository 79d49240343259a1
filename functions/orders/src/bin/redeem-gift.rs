//! Made by `make generate` from `src/redeem_gift.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::redeem_gift::ENDPOINT)
}
