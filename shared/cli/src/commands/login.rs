//! `ggen-cloud login`: keeps an API key for the other commands.

use std::io::{self, BufRead as _, IsTerminal as _, Write as _};

use serde_json::json;

use crate::Report;
use crate::arguments::Login;
use crate::failure::Failure;
use crate::hosted::{Api, Credentials, key_from_environment, save, text};

/// Reads a key, tries it, and stores it.
///
/// # Errors
/// A key that the deployment refuses, or I/O.
pub(crate) fn run(given: &Login) -> Result<Report, Failure> {
    let key = match key_from_environment() {
        Some(key) => key,
        None => read_key()?,
    };
    let credentials = Credentials { url: given.url.trim_end_matches('/').to_owned(), key };
    let workspace = Api::new(credentials.clone())?.get("/api/v1/workspace")?;
    let (id, name) = (text(&workspace, "id")?.to_owned(), text(&workspace, "name")?.to_owned());
    let path = save(&credentials)?;
    let text = format!("workspace  {name} ({id})\nkey        stored in {}\n", path.display());
    let json = json!({ "workspace_id": id, "workspace": name, "file": path });
    Ok(Report { as_expected: true, text, json })
}

/// From standard input: an argument would stand in the list of processes.
fn read_key() -> Result<String, Failure> {
    if io::stdin().is_terminal() {
        let _ = write!(io::stderr(), "API key (ggen_…): ").and_then(|()| io::stderr().flush());
    }
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line).map_err(|error| Failure::io("read", "standard input", error))?;
    match line.trim() {
        "" => Err(Failure::Usage("no API key on standard input".to_owned())),
        key => Ok(key.to_owned()),
    }
}
