//! Made by `make generate` from `src/get_package_signing_keys.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_package_signing_keys::ENDPOINT)
}
