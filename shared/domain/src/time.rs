//! Moments as records and views carry them.

use std::fmt;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use crate::Unacceptable;

/// A moment in whole milliseconds; as text RFC 3339 in UTC with exactly three
/// digits (`2026-11-21T10:02:03.456Z`), so that texts sort as the moments do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Time(Timestamp);

impl Time {
    /// Since the epoch.
    pub fn as_second(self) -> i64 {
        self.0.as_second()
    }

    /// Since the epoch.
    pub fn as_millisecond(self) -> i64 {
        self.0.as_millisecond()
    }

    /// In UTC: `2026-11-21`.
    pub fn day(self) -> String {
        self.to_string().chars().take(10).collect()
    }

    /// From `earlier` to this one; negative when it is the other way round.
    pub fn since(self, earlier: Self) -> SignedDuration {
        self.0.duration_since(earlier.0)
    }

    /// Stays at the end of the calendar rather than overflow.
    #[must_use]
    pub fn plus(self, duration: SignedDuration) -> Self {
        self.0.checked_add(duration).map_or(Self(Timestamp::MAX), Self::from)
    }
}

impl From<Timestamp> for Time {
    fn from(timestamp: Timestamp) -> Self {
        Self(Timestamp::from_millisecond(timestamp.as_millisecond()).unwrap_or(Timestamp::UNIX_EPOCH))
    }
}

impl From<Time> for Timestamp {
    fn from(time: Time) -> Self {
        time.0
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:.3}", self.0)
    }
}

impl TryFrom<String> for Time {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let wrong = Unacceptable { expected: "a UTC time such as 2026-11-21T10:02:03.456Z" };
        let time = text.parse::<Timestamp>().map(Self::from).map_err(|_| wrong.clone())?;
        if time.to_string() == text { Ok(time) } else { Err(wrong) }
    }
}

impl From<Time> for String {
    fn from(time: Time) -> Self {
        time.to_string()
    }
}

impl utoipa::PartialSchema for Time {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        use utoipa::openapi::schema::{KnownFormat, ObjectBuilder, SchemaFormat, Type};
        ObjectBuilder::new()
            .schema_type(Type::String)
            .format(Some(SchemaFormat::KnownFormat(KnownFormat::DateTime)))
            .into()
    }
}

impl utoipa::ToSchema for Time {}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_time_is_written_with_three_digits_and_read_back() {
        let time = Time::from(Timestamp::from_millisecond(1_795_255_323_400).unwrap());
        assert_eq!(time.to_string(), "2026-11-21T10:02:03.400Z");
        assert_eq!(Time::try_from(time.to_string()), Ok(time));
    }

    #[test]
    fn another_spelling_of_a_time_is_refused() {
        for text in ["2026-11-21T10:02:03Z", "2026-11-21T10:02:03.4Z", "2026-11-21T11:02:03.400+01:00", "now"] {
            assert!(Time::try_from(text.to_owned()).is_err(), "{text} was accepted");
        }
    }
}
