//! Names of what services outside report.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::Unacceptable;
use crate::plan::Operation;

/// What was used, in the words of who reports it: snake case, not one of the
/// operations that we count ourselves.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MetricName(String);

impl MetricName {
    pub const CHARS_MAX: usize = 40;

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for MetricName {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
        let shaped = text.len() <= Self::CHARS_MAX
            && text.starts_with(|first: char| first.is_ascii_lowercase())
            && text.bytes().all(letter);
        if !shaped {
            return Err(Unacceptable { expected: "1 to 40 of a-z, 0-9 and _, beginning with a letter" });
        }
        if Operation::ALL.iter().any(|operation| operation.as_str() == text) {
            return Err(Unacceptable { expected: "an operation of yours; ours are counted by us" });
        }
        Ok(Self(text))
    }
}

impl From<MetricName> for String {
    fn from(name: MetricName) -> Self {
        name.0
    }
}

impl fmt::Display for MetricName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl utoipa::PartialSchema for MetricName {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .pattern(Some("^[a-z][a-z0-9_]{0,39}$"))
            .into()
    }
}

impl utoipa::ToSchema for MetricName {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_snake_case_and_none_of_ours() {
        for name in ["rows", "rows_read_2", &"a".repeat(40)] {
            assert!(MetricName::try_from(name.to_owned()).is_ok(), "{name}");
        }
        for name in ["", "Rows", "2rows", "rows#read", "api_calls", "test_generations", &"a".repeat(41)] {
            assert!(MetricName::try_from(name.to_owned()).is_err(), "{name}");
        }
    }
}
