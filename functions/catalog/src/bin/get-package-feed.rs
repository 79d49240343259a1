//! Made by `make generate` from `src/get_package_feed.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&catalog::get_package_feed::ENDPOINT)
}
