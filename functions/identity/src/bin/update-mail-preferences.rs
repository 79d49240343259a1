//! Made by `make generate` from `src/update_mail_preferences.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&identity::update_mail_preferences::ENDPOINT)
}
