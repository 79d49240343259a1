//! Made by `make generate` from `src/take_down_version.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::take_down_version::ENDPOINT)
}
