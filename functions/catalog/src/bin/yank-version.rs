//! Made by `make generate` from `src/yank_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::yank_version::ENDPOINT)
}
