//! Made by `make generate` from `src/inspect_takedown_appeal.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::inspect_takedown_appeal::ENDPOINT)
}
