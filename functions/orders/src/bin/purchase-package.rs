//! Made by `make generate` from `src/purchase_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::purchase_package::ENDPOINT)
}
