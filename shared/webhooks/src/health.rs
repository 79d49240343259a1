//! How an endpoint fares over all of its deliveries.
//!
//! | failures in a row, of any deliveries | what follows |
//! |---|---|
//! | fewer than [`OPENS_AFTER`] | each delivery keeps to its own table |
//! | [`OPENS_AFTER`] and more | the circuit opens: nothing is sent for a minute, and for twice as long after each further failure, up to an hour |
//! | when that time is over | one delivery is sent, to see; the others wait for what it meets |
//! | one that arrives | the circuit closes, and everything is forgotten |
//! | none for [`DISABLED_AFTER`] | the endpoint is turned off, and its admins are told |
//!
//! What waits for an open circuit uses up none of its tries.

use domain::Time;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

pub const OPENS_AFTER: u32 = 5;
pub const OPEN_SECONDS_MIN: i64 = 60;
pub const OPEN_SECONDS_MAX: i64 = 3_600;
pub const DISABLED_AFTER: SignedDuration = SignedDuration::from_hours(72);

/// Of an endpoint.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Health {
    /// Since when nothing has arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<Time>,
    /// In a row.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub failures: u32,
    /// Until then nothing is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_until: Option<Time>,
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_zero(failures: &u32) -> bool {
    *failures == 0
}

/// Whether a delivery may be sent now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Circuit {
    Closed,
    /// One may be sent, by whoever moves the end from this time first.
    HalfOpen {
        since: Time,
    },
    Open {
        until: Time,
    },
}

impl Health {
    pub fn circuit(&self, now: Time) -> Circuit {
        match self.open_until {
            None => Circuit::Closed,
            Some(until) if until <= now => Circuit::HalfOpen { since: until },
            Some(until) => Circuit::Open { until },
        }
    }

    #[must_use]
    pub fn after_failure(self, now: Time) -> Self {
        let failures = self.failures.saturating_add(1);
        let open_until = failures.checked_sub(OPENS_AFTER).map(|beyond| {
            let seconds = OPEN_SECONDS_MIN.saturating_mul(1 << beyond.min(16)).min(OPEN_SECONDS_MAX);
            now.plus(SignedDuration::from_secs(seconds))
        });
        Self { failing_since: self.failing_since.or(Some(now)), failures, open_until }
    }

    /// Whether it has failed for so long that it is turned off.
    pub fn is_lost(&self, now: Time) -> bool {
        self.failing_since.is_some_and(|since| now.since(since) >= DISABLED_AFTER)
    }
}
