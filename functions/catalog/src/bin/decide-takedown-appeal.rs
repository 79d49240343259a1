//! Made by `make generate` from `src/decide_takedown_appeal.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::decide_takedown_appeal::ENDPOINT)
}
