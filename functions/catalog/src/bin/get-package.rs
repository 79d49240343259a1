//! Made by `make generate` from `src/get_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_package::ENDPOINT)
}
