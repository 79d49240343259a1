//! Made by `make generate` from `src/send_package_digests.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&library::send_package_digests::ENDPOINT)
}
