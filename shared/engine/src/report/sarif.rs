//! Diagnostics as a SARIF 2.1.0 log (OASIS), which code scanning reads.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::CheckReport;
use crate::{Diagnostic, Level};

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/// One run; each stable code is a rule of it.
pub(super) fn log(report: &CheckReport) -> Value {
    let diagnostics = &report.diagnostics;
    let codes: BTreeSet<&str> = diagnostics.iter().map(|one| one.code.as_str()).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|one| result(one, codes.iter().position(|code| *code == one.code).unwrap_or_default()))
        .collect();
    let mut run = json!({
        "tool": { "driver": { "name": "ggen-cloud", "semanticVersion": crate::VERSION, "rules": rules } },
        // Lines and columns count characters, as the engine does.
        "columnKind": "unicodeCodePoints",
        "results": results,
    });
    if report.omitted() > 0 {
        run["properties"] =
            json!({ "errors": report.errors, "warnings": report.warnings, "omitted": report.omitted() });
    }
    json!({ "$schema": SCHEMA, "version": "2.1.0", "runs": [run] })
}

fn result(one: &Diagnostic, rule_index: usize) -> Value {
    let level = match one.level {
        Level::Error => "error",
        Level::Warning => "warning",
    };
    let mut text = one.message.clone();
    if let Some(rule) = &one.place.rule {
        text = format!("rule \"{rule}\": {text}");
    }
    if let Some(expected) = &one.expected {
        text.push_str(&format!(" (expected {expected})"));
    }
    let mut result = json!({
        "ruleId": one.code,
        "ruleIndex": rule_index,
        "level": level,
        "message": { "text": text },
    });
    if let (Some(file), Some(fields)) = (&one.place.file, result.as_object_mut()) {
        let mut place = json!({ "artifactLocation": { "uri": uri(file) } });
        if let (Some(line), Some(place)) = (one.place.line, place.as_object_mut()) {
            let region = match one.place.column {
                Some(column) => json!({ "startLine": line, "startColumn": column }),
                None => json!({ "startLine": line }),
            };
            place.insert("region".to_owned(), region);
        }
        fields.insert("locations".to_owned(), json!([{ "physicalLocation": place }]));
    }
    result
}

/// A path relative to the project as a URI reference (RFC 3986).
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_relative_reference_whatever_it_holds() {
        assert_eq!(uri("a b/ü:#?.ttl"), "a%20b/%C3%BC%3A%23%3F.ttl");
        assert_eq!(uri("templates/x.tera"), "templates/x.tera");
    }
}
