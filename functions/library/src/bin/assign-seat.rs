//! Made by `make generate` from `src/assign_seat.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::assign_seat::ENDPOINT)
}
