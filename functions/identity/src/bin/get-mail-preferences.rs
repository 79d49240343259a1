//! Made by `make generate` from `src/get_mail_preferences.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::get_mail_preferences::ENDPOINT)
}
