//! What a person wants to be called.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// A name in any script, without what would break a mail header or a line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PersonName(String);

impl PersonName {
    pub const CHARACTERS_MAX: usize = 100;

    pub fn parse(text: &str) -> Result<Self, Unacceptable> {
        let trimmed = text.trim();
        let short = (1..=Self::CHARACTERS_MAX).contains(&trimmed.chars().count());
        // U+2028 and U+2029 end a line where control characters do not count as such.
        let one_line = !trimmed.chars().any(|c| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'));
        if short && one_line {
            Ok(Self(trimmed.to_owned()))
        } else {
            Err(Unacceptable { expected: "a name of 1 to 100 characters on one line" })
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PersonName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for PersonName {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        Self::parse(&text)
    }
}

impl From<PersonName> for String {
    fn from(name: PersonName) -> Self {
        name.0
    }
}

impl utoipa::PartialSchema for PersonName {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .min_length(Some(1))
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for PersonName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_script_is_kept_and_the_edges_are_trimmed() {
        assert_eq!(PersonName::parse("  Ада Лавлейс ").map(String::from), Ok("Ада Лавлейс".to_owned()));
        assert!(PersonName::parse(&"字".repeat(PersonName::CHARACTERS_MAX)).is_ok());
    }

    #[test]
    fn empty_long_and_many_lined_names_are_refused() {
        let long = "字".repeat(PersonName::CHARACTERS_MAX + 1);
        for text in ["", "   ", "Ada\r\nBcc: all@example.org", "Ada\u{0}", "Ada\u{2028}L", &long] {
            assert!(PersonName::parse(text).is_err(), "{text:?} was accepted");
        }
    }
}
