//! `ggen-cloud search`: packages of the registry.

use std::fmt::Write as _;

use serde_json::json;

use crate::Report;
use crate::arguments::Search;
use crate::failure::Failure;
use crate::hosted::{Api, stored};

/// One page of what is found.
///
/// # Errors
/// What the API refuses.
pub(crate) fn run(given: &Search) -> Result<Report, Failure> {
    let body = json!({ "text": given.text, "limit": given.limit });
    let found = Api::new(stored()?)?.post("/api/v1/marketplace/search", &body)?;
    let mut text = String::new();
    for package in found["items"].as_array().into_iter().flatten() {
        let field = |name: &str| package[name].as_str().unwrap_or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{:<40} {:<10} {}", field("package"), field("version"), field("title"));
    }
    if text.is_empty() {
        text.push_str("nothing found\n");
    }
    Ok(Report { as_expected: true, text, json: found })
}
