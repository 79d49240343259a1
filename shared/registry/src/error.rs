//! A refused input, as a handler puts it into a problem document.

use std::fmt;

use serde::Serialize;

/// Bytes of a refused text that an error repeats.
const SHOWN_BYTES_MAX: usize = 80;

/// What is wrong with one field of an input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field as the API names it, for example `version`.
    pub field: &'static str,
    /// Stable, snake case; a client may branch on it.
    pub code: &'static str,
    /// What would have been accepted.
    pub expected: String,
    /// What was given, shortened, without control characters.
    pub got: String,
}

impl FieldError {
    pub fn new(field: &'static str, code: &'static str, expected: impl Into<String>, got: &str) -> Self {
        Self { field, code, expected: expected.into(), got: shown(got) }
    }
}

impl fmt::Display for FieldError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: expected {}, got \"{}\"", self.code, self.expected, self.got)
    }
}

impl std::error::Error for FieldError {}

/// A text from outside, short and on one line.
pub(crate) fn shown(text: &str) -> String {
    let mut end = text.len().min(SHOWN_BYTES_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let ellipsis = if end < text.len() { "…" } else { "" };
    format!("{}{ellipsis}", text[..end].escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hostile_text_is_shown_short_and_on_one_line() {
        let error = FieldError::new("name", "name_invalid", "a name", &format!("a\n\u{202e}{}", "ü".repeat(200)));
        assert!(error.got.len() < 120 && !error.got.contains('\n') && !error.got.contains('\u{202e}'), "{error}");
        assert!(error.got.ends_with('…'));
    }
}
