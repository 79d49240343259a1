//! What a creator says has changed in a version.

use registry::FieldError;
use serde::{Deserialize, Serialize};

/// Markdown of several lines, without control characters and characters that turn its
/// direction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Notes(String);

impl Notes {
    pub const CHARACTERS_MAX: usize = 20_000;

    /// # Errors
    /// `notes_length`, `notes_characters`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        if !(1..=Self::CHARACTERS_MAX).contains(&text.chars().count()) {
            let expected = format!("1 to {} characters", Self::CHARACTERS_MAX);
            return Err(FieldError::new("notes", "notes_length", expected, text));
        }
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if text.chars().any(|c| (c.is_control() && !matches!(c, '\n' | '\r' | '\t')) || turns(c)) {
            return Err(FieldError::new("notes", "notes_characters", "text without control characters", text));
        }
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Notes {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<Notes> for String {
    fn from(notes: Notes) -> Self {
        notes.0
    }
}

impl utoipa::PartialSchema for Notes {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .min_length(Some(1))
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for Notes {
    fn name() -> std::borrow::Cow<'static, str> {
        "VersionNotes".into()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_text_of_several_lines() {
        assert!(Notes::parse("# 1.2\r\n\n- more\tnodes").is_ok());
        for (wrong, code) in [("", "notes_length"), ("a\u{0}", "notes_characters"), ("\u{202e}", "notes_characters")] {
            assert_eq!(Notes::parse(wrong).unwrap_err().code, code, "{wrong:?}");
        }
        assert_eq!(Notes::parse(&"ü".repeat(20_001)).unwrap_err().code, "notes_length");
    }
}
