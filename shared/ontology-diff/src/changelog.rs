//! A diff as Markdown, for people.

use crate::{Bump, Change, Diff};
use std::fmt::Write as _;

/// Changes that one section shows; the rest is counted.
const SHOWN_MAX: usize = 500;
/// Values of one change that are shown.
const VALUES_MAX: usize = 5;
const VALUE_CHARS_MAX: usize = 200;

impl Diff {
    /// A section for breaking changes, one for additions, one for words.
    pub fn changelog(&self, title: &str) -> String {
        let mut text = format!("# {}\n", escape(title));
        if self.changes.is_empty() {
            text.push_str("\nNothing changed.\n");
            return text;
        }
        let _ = writeln!(text, "\nThese changes call for a **{}** version.", self.bump());
        let sections =
            [(Bump::Major, "Breaking changes"), (Bump::Minor, "Additions and loosenings"), (Bump::Patch, "Words")];
        for (bump, heading) in sections {
            let found: Vec<&Change> = self.changes.iter().filter(|change| change.bump() == bump).collect();
            if found.is_empty() {
                continue;
            }
            let _ = writeln!(text, "\n## {heading}\n");
            for change in found.iter().take(SHOWN_MAX) {
                line(&mut text, change);
            }
            if found.len() > SHOWN_MAX {
                let _ = writeln!(text, "- and {} more", found.len() - SHOWN_MAX);
            }
        }
        text
    }
}

fn line(text: &mut String, change: &Change) {
    let term = change.term.as_deref().map_or("An axiom".to_owned(), code);
    let _ = write!(text, "- {term}: {}", change.rule.code());
    if let Some(about) = &change.about {
        let _ = write!(text, " ({})", code(about));
    }
    for (word, values) in [("was", &change.before), ("is", &change.after)] {
        if !values.is_empty() {
            let shown: Vec<String> = values.iter().take(VALUES_MAX).map(|value| code(value)).collect();
            let more = if values.len() > VALUES_MAX { ", …" } else { "" };
            let _ = write!(text, "; {word} {}{more}", shown.join(", "));
        }
    }
    text.push('\n');
}

/// In backticks, one more than any run of them inside (CommonMark 6.1).
fn code(value: &str) -> String {
    let mut shown: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).take(VALUE_CHARS_MAX).collect();
    if value.chars().count() > VALUE_CHARS_MAX {
        shown.push('…');
    }
    let (mut longest, mut run) = (0, 0);
    for character in shown.chars() {
        run = if character == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let pad = if longest > 0 { " " } else { "" };
    format!("{fence}{pad}{shown}{pad}{fence}")
}

/// No title becomes markup.
fn escape(title: &str) -> String {
    let mut text = String::new();
    for character in title.chars().filter(|c| !c.is_control()) {
        if character.is_ascii_punctuation() {
            text.push('\\');
        }
        text.push(character);
    }
    text
}
