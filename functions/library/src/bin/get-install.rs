//! Made by `make generate` from `src/get_install.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::get_install::ENDPOINT)
}
