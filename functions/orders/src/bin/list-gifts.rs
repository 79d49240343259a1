//! Made by `make generate` from `src/list_gifts.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::list_gifts::ENDPOINT)
}
