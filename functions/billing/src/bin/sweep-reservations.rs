//! Made by `make generate` from `src/sweep_reservations.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&billing::sweep_reservations::ENDPOINT)
}
