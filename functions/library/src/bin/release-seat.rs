//! Made by `make generate` from `src/release_seat.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::release_seat::ENDPOINT)
}
