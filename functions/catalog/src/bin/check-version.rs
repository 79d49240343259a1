//! Made by `make generate` from `src/check_version.rs`.

fn main() -> std::process::ExitCode {
    catalog::check_version::main()
}
