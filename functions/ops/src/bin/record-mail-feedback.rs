//! Made by `make generate` from `src/record_mail_feedback.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&ops::record_mail_feedback::ENDPOINT)
}
