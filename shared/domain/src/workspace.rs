//! Workspaces: all that is owned, counted and billed belongs to one.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// Whom a workspace is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum WorkspaceKind {
    /// One person's own, made with their account. Nobody else can join it.
    Personal,
    /// A team's.
    Shared,
}

/// What its members call it: in any script, without what would break a mail's
/// subject or make it read as something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct WorkspaceName(String);

impl WorkspaceName {
    pub const CHARACTERS_MAX: usize = 80;

    pub fn parse(text: &str) -> Result<Self, Unacceptable> {
        let trimmed = text.trim();
        let short = (1..=Self::CHARACTERS_MAX).contains(&trimmed.chars().count());
        if short && !trimmed.chars().any(breaks) {
            Ok(Self(trimmed.to_owned()))
        } else {
            Err(Unacceptable { expected: "a name of 1 to 80 characters on one line" })
        }
    }

    /// Of a workspace that its person has not named.
    pub fn personal() -> Self {
        Self("Personal".to_owned())
    }

    /// Of one that has no members any more.
    pub fn closed() -> Self {
        Self("Closed".to_owned())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Ends a line, or turns the direction of the text around it.
fn breaks(c: char) -> bool {
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || turns
}

impl fmt::Display for WorkspaceName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for WorkspaceName {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        Self::parse(&text)
    }
}

impl From<WorkspaceName> for String {
    fn from(name: WorkspaceName) -> Self {
        name.0
    }
}

impl utoipa::PartialSchema for WorkspaceName {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .min_length(Some(1))
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for WorkspaceName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_script_is_kept_and_the_edges_are_trimmed() {
        assert_eq!(WorkspaceName::parse("  Café 字  ").map(String::from), Ok("Café 字".to_owned()));
        assert!(WorkspaceName::parse(&"字".repeat(WorkspaceName::CHARACTERS_MAX)).is_ok());
        assert!(WorkspaceName::parse(WorkspaceName::personal().as_str()).is_ok());
    }

    #[test]
    fn what_breaks_a_line_or_turns_a_text_around_is_refused() {
        let long = "字".repeat(WorkspaceName::CHARACTERS_MAX + 1);
        for text in ["", "   ", "A\r\nBcc: all@example.org", "A\u{0}", "A\u{2028}B", "A\u{202e}B", "A\u{2066}B", &long]
        {
            assert!(WorkspaceName::parse(text).is_err(), "{text:?} was accepted");
        }
    }
}
