//! Made by `make generate` from `src/get_credit_note.rs`.

fn main() -> std::process::ExitCode {
    platform::serve(&orders::get_credit_note::ENDPOINT)
}
