//! Made by `make generate` from `src/commit_install.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::commit_install::ENDPOINT)
}
