//! Countries, as cards and networks name them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// By ISO 3166-1 alpha-2, in upper case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

impl FromStr for Country {
    type Err = Unacceptable;

    fn from_str(text: &str) -> Result<Self, Unacceptable> {
        match text.as_bytes() {
            // `XX`, `ZZ` and the like stand for no country.
            [b'X' | b'x', _] | [b'Z' | b'z', b'Z' | b'z'] => Err(Unacceptable { expected: "a country" }),
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(Unacceptable { expected: "two letters of a country" }),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.to_string()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([first, second]) = *self;
        write!(f, "{}{}", char::from(first), char::from(second))
    }
}

impl utoipa::PartialSchema for Country {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[A-Z]{2}$"))
            .description(Some("A country, by ISO 3166-1."))
            .examples(["DE"])
            .build()
            .into()
    }
}

impl utoipa::ToSchema for Country {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_letters_are_a_country_and_placeholders_are_none() {
        assert_eq!("de".parse::<Country>().map(String::from), Ok("DE".to_owned()));
        for none in ["", "D", "DEU", "D1", "XX", "zz", "xk", "Ü"] {
            assert!(none.parse::<Country>().is_err(), "{none}");
        }
    }
}
