//! Made by `make generate` from `src/list_seats.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::list_seats::ENDPOINT)
}
