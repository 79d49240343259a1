//! Codes of discounts, which people read out, write down and type.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// In upper case, in whichever case it was typed.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct DiscountCode(String);

impl DiscountCode {
    pub const CHARACTERS_MIN: usize = 4;
    pub const CHARACTERS_MAX: usize = 32;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for DiscountCode {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        let is_long_enough = (Self::CHARACTERS_MIN..=Self::CHARACTERS_MAX).contains(&text.len());
        if is_long_enough && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
            Ok(Self(text.to_ascii_uppercase()))
        } else {
            Err(Unacceptable { expected: "a code of 4 to 32 letters A to Z, digits and hyphens" })
        }
    }
}

impl TryFrom<String> for DiscountCode {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        text.parse()
    }
}

impl From<DiscountCode> for String {
    fn from(code: DiscountCode) -> Self {
        code.0
    }
}

impl fmt::Display for DiscountCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl utoipa::PartialSchema for DiscountCode {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[A-Za-z0-9-]{4,32}$"))
            .min_length(Some(Self::CHARACTERS_MIN))
            .max_length(Some(Self::CHARACTERS_MAX))
            .into()
    }
}

impl utoipa::ToSchema for DiscountCode {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_one_in_whichever_case_it_is_typed() {
        for (typed, code) in [("launch-20", "LAUNCH-20"), ("Launch-20", "LAUNCH-20"), ("2026", "2026")] {
            assert_eq!(typed.parse::<DiscountCode>().map(String::from), Ok(code.to_owned()));
        }
        assert!("A".repeat(32).parse::<DiscountCode>().is_ok());
    }

    #[test]
    fn what_is_short_long_or_has_other_letters_is_refused() {
        for text in ["", "ABC", &"A".repeat(33), "LAUNCH 20", " LAUNCH", "LÄUNCH", "LAUNCH_20", "ſhort", "A#BCD"] {
            assert!(text.parse::<DiscountCode>().is_err(), "{text:?}");
        }
    }
}
