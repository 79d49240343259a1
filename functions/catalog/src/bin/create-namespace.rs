//! Made by `make generate` from `src/create_namespace.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::create_namespace::ENDPOINT)
}
