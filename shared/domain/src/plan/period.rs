//! The months that quotas are counted by: from a day of the month to the same
//! day of the next one, at midnight UTC. A month that is too short begins its
//! period on its last day, without moving the ones after it (as 31 January, 28
//! February, 31 March).
//!
//! A period is a pure function of the anchor and a moment, and its name is part
//! of the counters' keys: nothing has to run for a new one to begin.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::{AccountId, TenantId, Time, Unacceptable};

/// The day of the month on which periods begin: the one on which the workspace
/// was made. It never moves, so that nobody gets a new period by moving it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Anchor(i8);

impl Anchor {
    /// A workspace's id tells when it was made.
    pub fn of(tenant: TenantId) -> Self {
        Self::of_id(tenant.ulid().timestamp_ms())
    }

    /// An account's, by which what is free for its owner is counted.
    pub fn of_account(account: AccountId) -> Self {
        Self::of_id(account.ulid().timestamp_ms())
    }

    fn of_id(made_ms: u64) -> Self {
        let made_ms = i64::try_from(made_ms).unwrap_or(0);
        Self::at(Timestamp::from_millisecond(made_ms).unwrap_or(Timestamp::UNIX_EPOCH).into())
    }

    pub fn at(time: Time) -> Self {
        Self(date(time).day())
    }
}

/// One month of a workspace; as text, the day on which it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Period {
    first: Date,
    /// The first day of the one after it.
    next: Date,
}

impl Period {
    pub fn of(anchor: Anchor, time: Time) -> Self {
        let today = date(time);
        let month = today.first_of_month();
        let this = begin(month, anchor);
        if today < this {
            Self { first: begin(before(month), anchor), next: this }
        } else {
            Self { first: this, next: begin(after(month), anchor) }
        }
    }

    /// The one before it.
    #[must_use]
    pub fn previous(self, anchor: Anchor) -> Self {
        Self { first: begin(before(self.first.first_of_month()), anchor), next: self.first }
    }

    /// The one of this workspace that begins on this day.
    pub fn beginning(anchor: Anchor, first: Date) -> Option<Self> {
        let period = Self::of(anchor, midnight(first));
        (period.first == first).then_some(period)
    }

    /// Its first moment.
    pub fn start(self) -> Time {
        midnight(self.first)
    }

    /// The first moment of the one after it.
    pub fn end(self) -> Time {
        midnight(self.next)
    }

    pub fn contains(self, time: Time) -> bool {
        self.start() <= time && time < self.end()
    }

    pub fn seconds(self) -> i64 {
        self.end().as_second() - self.start().as_second()
    }

    /// `2026-11-21`: the day on which it begins.
    pub fn first_day(self) -> Date {
        self.first
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.first)
    }
}

/// `2026-11-21/2026-12-21`, as records keep it: whole without its anchor.
impl From<Period> for String {
    fn from(period: Period) -> Self {
        format!("{}/{}", period.first, period.next)
    }
}

impl TryFrom<String> for Period {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let wrong = Unacceptable { expected: "a period such as 2026-11-21/2026-12-21" };
        let days = text.split_once('/').and_then(|(first, next)| Some((day(first)?, day(next)?)));
        match days {
            Some((first, next)) if first < next => Ok(Self { first, next }),
            _ => Err(wrong),
        }
    }
}

/// One spelling: what is accepted is what is printed.
fn day(text: &str) -> Option<Date> {
    Date::from_str(text).ok().filter(|date| date.to_string() == text)
}

fn date(time: Time) -> Date {
    TimeZone::UTC.to_datetime(time.into()).date()
}

fn midnight(date: Date) -> Time {
    TimeZone::UTC.to_timestamp(date.into()).unwrap_or(Timestamp::MAX).into()
}

/// In the month that begins with `month`.
fn begin(month: Date, anchor: Anchor) -> Date {
    let last = month.last_of_month();
    if anchor.0 >= last.day() { last } else { Date::new(month.year(), month.month(), anchor.0).unwrap_or(last) }
}

fn before(month: Date) -> Date {
    month.yesterday().map_or(month, Date::first_of_month)
}

fn after(month: Date) -> Date {
    month.last_of_month().tomorrow().unwrap_or(Date::MAX)
}
