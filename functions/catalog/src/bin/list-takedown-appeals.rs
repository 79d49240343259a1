//! Made by `make generate` from `src/list_takedown_appeals.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::list_takedown_appeals::ENDPOINT)
}
