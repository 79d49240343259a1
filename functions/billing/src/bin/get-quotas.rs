//! Made by `make generate` from `src/get_quotas.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&billing::get_quotas::ENDPOINT)
}
