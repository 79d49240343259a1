//! Made by `make generate` from `src/get_pricing.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&billing::get_pricing::ENDPOINT)
}
