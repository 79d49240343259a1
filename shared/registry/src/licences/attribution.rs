//! `ATTRIBUTION.md`: who made what an install uses, and under which licence.

use std::fmt::Write as _;

use super::{Licence, templates};
use crate::{PackageId, Version};

/// Bytes of one author, title or link; longer ones are cut.
const TEXT_CHARACTERS_MAX: usize = 200;

/// A package of an install.
#[derive(Debug, Clone)]
pub struct Attributed {
    pub package: PackageId,
    pub version: Version,
    pub title: String,
    pub authors: Vec<String>,
    pub licence: Licence,
    /// Where it comes from, if its author says so.
    pub repository: Option<String>,
    /// Of the archive, 64 hex digits.
    pub sha256: String,
}

/// The file for these packages: the same packages, in whatever order, the same text.
pub fn markdown(packages: &[Attributed]) -> String {
    let mut sorted: Vec<&Attributed> = packages.iter().collect();
    sorted.sort_by(|a, b| (&a.package, &a.version).cmp(&(&b.package, &b.version)));
    let mut text = String::from("# Attribution\n\nWhat is generated here uses these packages.\n");
    for package in &sorted {
        entry(&mut text, package);
    }
    let mut ids: Vec<String> = sorted.iter().flat_map(|package| package.licence.ids()).collect();
    ids.sort();
    ids.dedup();
    text.push_str("\n## Licences\n");
    for id in ids {
        licence(&mut text, &id);
    }
    text
}

// Writing to a text cannot fail.
fn entry(text: &mut String, package: &Attributed) {
    let _ = writeln!(text, "\n## {} {}\n", package.package, package.version);
    if !package.title.trim().is_empty() {
        let _ = writeln!(text, "{}\n", plain(&package.title));
    }
    let authors: Vec<String> = package.authors.iter().map(|author| plain(author)).filter(|it| !it.is_empty()).collect();
    if !authors.is_empty() {
        let _ = writeln!(text, "- Authors: {}", authors.join(", "));
    }
    let _ = writeln!(text, "- Licence: {}", package.licence);
    if let Some(repository) = package.repository.as_ref().filter(|it| it.starts_with("https://")) {
        let _ = writeln!(text, "- Source: {}", plain(repository));
    }
    let _ = writeln!(text, "- SHA-256: {}", plain(&package.sha256));
}

fn licence(text: &mut String, id: &str) {
    let base = id.trim_end_matches('+');
    match spdx::license_id(base) {
        Some(found) => {
            let _ = writeln!(text, "\n- {id}: {}, <https://spdx.org/licenses/{base}.html>", found.full_name);
        }
        None => {
            let note = if templates::text_of(id).is_some() {
                "a licence of this registry"
            } else {
                "its text is in the package"
            };
            let _ = writeln!(text, "\n- {id}: {note}");
        }
    }
}

/// A text from outside as one line without markup.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.trim().chars().take(TEXT_CHARACTERS_MAX) {
        match character {
            '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            control if control.is_control() => plain.push(' '),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '#' | '|' | '!' | '~' | '&' => {
                plain.push('\\');
                plain.push(character);
            }
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn package(id: &str, licence: &str) -> Attributed {
        Attributed {
            package: PackageId::parse(id).unwrap(),
            version: Version::parse("1.2.3").unwrap(),
            title: "Types".to_owned(),
            authors: vec!["Ada <ada@example.org>".to_owned()],
            licence: Licence::parse(licence).unwrap(),
            repository: Some("https://example.org/repo".to_owned()),
            sha256: "ab".repeat(32),
        }
    }

    #[test]
    fn the_text_does_not_depend_on_the_order() {
        let (a, b) = (package("acme/types", "MIT OR Apache-2.0"), package("w3c/dcat", "CC-BY-4.0"));
        let text = markdown(&[a.clone(), b.clone()]);
        assert_eq!(markdown(&[b, a]), text);
        assert!(text.contains("## acme/types 1.2.3") && text.contains("- Licence: MIT OR Apache-2.0"));
        assert!(text.contains("<https://spdx.org/licenses/CC-BY-4.0.html>"));
        assert!(text.contains("Ada \\<ada@example.org\\>"));
    }

    #[test]
    fn a_hostile_author_writes_no_markup_and_no_lines() {
        let mut hostile = package("acme/types", "MIT");
        hostile.authors = vec![
            "x\n\n## w3c/dcat 3\n- Licence: MIT [a](javascript:x) <script> \u{202e}".to_owned(),
            "y".repeat(9_000),
        ];
        hostile.repository = Some("javascript:alert(1)".to_owned());
        let text = markdown(&[hostile]);
        assert_eq!(text.lines().filter(|line| line.starts_with("## ")).count(), 2);
        assert_eq!(text.lines().filter(|line| line.starts_with("- Licence")).count(), 1);
        assert!(!text.contains("<script>") && !text.contains("javascript:alert") && !text.contains('\u{202e}'));
        assert!(text.len() < 2_000);
    }
}
