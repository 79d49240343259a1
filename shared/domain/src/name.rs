//! Names that people give: in any script, on one line, and without what would
//! make a mail or a page that shows them read as something else.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// Ends a line, or turns the direction of the text around it.
pub fn breaks_line_or_direction(c: char) -> bool {
    // U+2028 and U+2029 end a line where control characters do not count as such.
    let turns = matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') || turns
}

macro_rules! names {
    ($($(#[$doc:meta])* $name:ident of $max:literal: $expected:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            pub const CHARACTERS_MAX: usize = $max;

            pub fn parse(text: &str) -> Result<Self, Unacceptable> {
                let trimmed = text.trim();
                let short = (1..=Self::CHARACTERS_MAX).contains(&trimmed.chars().count());
                if short && !trimmed.chars().any(breaks_line_or_direction) {
                    Ok(Self(trimmed.to_owned()))
                } else {
                    Err(Unacceptable { expected: $expected })
                }
            }

            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = Unacceptable;

            fn try_from(text: String) -> Result<Self, Unacceptable> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(name: $name) -> Self {
                name.0
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .min_length(Some(1))
                    .max_length(Some(Self::CHARACTERS_MAX))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}
    )*};
}

names! {
    /// What a person wants to be called.
    PersonName of 100: "a name of 1 to 100 characters on one line";
    /// By what a person or a business is billed.
    BillingName of 100: "a name of 1 to 100 characters on one line";
    /// What its members call a workspace.
    WorkspaceName of 80: "a name of 1 to 80 characters on one line";
    /// What a discount code is for, in the words of its creators.
    DiscountNote of 200: "a note of 1 to 200 characters on one line";
}

impl WorkspaceName {
    /// Of a workspace that its person has not named.
    pub fn personal() -> Self {
        Self("Personal".to_owned())
    }

    /// Of one that has no members any more.
    pub fn closed() -> Self {
        Self("Closed".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_script_is_kept_and_the_edges_are_trimmed() {
        assert_eq!(PersonName::parse("  Ада Лавлейс ").map(String::from), Ok("Ада Лавлейс".to_owned()));
        assert!(PersonName::parse(&"字".repeat(100)).is_ok());
        assert!(WorkspaceName::parse(&"字".repeat(80)).is_ok());
        assert!(WorkspaceName::parse(WorkspaceName::personal().as_str()).is_ok());
    }

    #[test]
    fn what_is_empty_or_long_breaks_a_line_or_turns_a_text_around_is_refused() {
        let long = "字".repeat(101);
        for text in ["", "   ", "A\r\nBcc: all@example.org", "A\u{0}", "A\u{2028}B", "A\u{202e}B", "A\u{2066}B", &long]
        {
            assert!(PersonName::parse(text).is_err(), "{text:?} was accepted");
            assert!(WorkspaceName::parse(text).is_err(), "{text:?} was accepted");
        }
        assert!(WorkspaceName::parse(&"字".repeat(81)).is_err());
    }
}
