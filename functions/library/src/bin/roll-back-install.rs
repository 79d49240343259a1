//! Made by `make generate` from `src/roll_back_install.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::roll_back_install::ENDPOINT)
}
