//! Made by `make generate` from `src/send_mail.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::send_mail::ENDPOINT)
}
