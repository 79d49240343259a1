//! Made by `make generate` from `src/list_namespaces.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_namespaces::ENDPOINT)
}
