//! Made by `make generate` from `src/get_creator_package.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_creator_package::ENDPOINT)
}
