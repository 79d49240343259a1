//! Made by `make generate` from `src/get_split.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_split::ENDPOINT)
}
