//! Made by `make generate` from `src/update_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::update_package::ENDPOINT)
}
