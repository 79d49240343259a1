//! Made by `make generate` from `src/plan_install.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::plan_install::ENDPOINT)
}
