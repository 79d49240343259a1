//! What a subscription entitles to: one table, of what Stripe says and what the clock says.
//!
//! | Stripe's status | what else is known | entitled to |
//! |---|---|---|
//! | `trialing` | | the plan |
//! | `active` | the period is paid, or tried | the plan |
//! | `active` | collection was paused, and what was paid has ended | nothing |
//! | `past_due` | for less than [`GRACE`] | the plan |
//! | `past_due` | for longer | nothing |
//! | `incomplete` | its first payment is awaited | nothing |
//! | `unpaid`, `paused`, `canceled`, `incomplete_expired` | | nothing |
//!
//! A period that begins while collection is paused is not paid, and stays so when it is
//! resumed: what is resumed after the end of what was paid begins a period of its own.
//!
//! Invariant: what has ended never begins again: the last two statuses, once seen, stay.

use domain::Time;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// After a payment has failed, the invoice is charged once more on these days since then.
pub const RETRIES: [SignedDuration; 4] = [days(2), days(7), days(14), days(21)];
/// A day after the last of them.
pub const GRACE: SignedDuration = days(22);
/// A webhook that is later than this is looked for.
pub const LOOKED_FOR_AFTER: SignedDuration = SignedDuration::from_hours(2);

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// As Stripe names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SubscriptionStatus)]
pub enum Status {
    /// The first payment is awaited.
    Incomplete,
    Trialing,
    Active,
    /// A payment has failed, and is tried again.
    PastDue,
    Unpaid,
    /// A trial has ended without a way to pay.
    Paused,
    IncompleteExpired,
    Canceled,
}

/// What of a subscription decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    pub status: Status,
    pub is_paused: bool,
    pub period_end: Time,
    /// The end of what is paid, or tried; before the end of the period where it was paused.
    pub paid_until: Time,
    pub past_due_since: Option<Time>,
}

impl Status {
    pub const ALL: [Self; 8] = [
        Self::Incomplete,
        Self::Trialing,
        Self::Active,
        Self::PastDue,
        Self::Unpaid,
        Self::Paused,
        Self::IncompleteExpired,
        Self::Canceled,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Incomplete => "incomplete",
            Self::Trialing => "trialing",
            Self::Active => "active",
            Self::PastDue => "past_due",
            Self::Unpaid => "unpaid",
            Self::Paused => "paused",
            Self::IncompleteExpired => "incomplete_expired",
            Self::Canceled => "canceled",
        }
    }

    /// By Stripe's text.
    pub fn named(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Another one has to be begun.
    pub fn is_final(self) -> bool {
        matches!(self, Self::IncompleteExpired | Self::Canceled)
    }
}

impl Facts {
    /// Whether the plan can be used.
    pub fn entitles(self, now: Time) -> bool {
        match self.status {
            Status::Trialing => true,
            Status::Active => now < self.paid_until || (!self.is_paused && self.paid_until >= self.period_end),
            Status::PastDue => self.grace_ends_at().is_none_or(|end| now < end),
            Status::Incomplete | Status::Unpaid | Status::Paused | Status::IncompleteExpired | Status::Canceled => {
                false
            }
        }
    }

    pub fn grace_ends_at(self) -> Option<Time> {
        self.past_due_since.map(|since| since.plus(GRACE))
    }

    /// When the clock alone has something to do; `None` of what has ended.
    pub fn due_at(self, retries: usize, is_entitled: bool) -> Option<Time> {
        if self.status.is_final() {
            return None;
        }
        match self.past_due_since {
            Some(since) => Some(RETRIES.get(retries).map_or(since.plus(GRACE), |after| since.plus(*after))),
            None if self.is_paused && is_entitled => Some(self.paid_until),
            None => Some(self.period_end.plus(LOOKED_FOR_AFTER)),
        }
    }
}

/// When an invoice that failed is charged once more, after so many times.
pub fn retried_at(since: Time, retries: usize) -> Option<Time> {
    RETRIES.get(retries).map(|after| since.plus(*after))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DAY: SignedDuration = days(1);

    fn at(seconds: i64) -> Time {
        Time::from(jiff::Timestamp::from_second(seconds).unwrap())
    }

    fn facts(status: Status) -> Facts {
        Facts { status, is_paused: false, period_end: at(1_000_000), paid_until: at(1_000_000), past_due_since: None }
    }

    #[test]
    fn each_line_of_the_table() {
        let now = at(2_000_000);
        let entitled: Vec<Status> = Status::ALL.into_iter().filter(|it| facts(*it).entitles(now)).collect();
        assert_eq!(entitled, [Status::Trialing, Status::Active, Status::PastDue]);
        let paused = Facts { is_paused: true, ..facts(Status::Active) };
        assert!(paused.entitles(at(999_999)) && !paused.entitles(at(1_000_000)));
        let resumed = Facts { period_end: at(1_500_000), ..facts(Status::Active) };
        assert!(resumed.entitles(at(999_999)) && !resumed.entitles(at(1_000_000)), "nobody has paid this period");
        let late = Facts { past_due_since: Some(at(0)), ..facts(Status::PastDue) };
        let end = GRACE.as_secs();
        assert!(late.entitles(at(end - 1)) && !late.entitles(at(end)));
    }

    #[test]
    fn an_invoice_is_tried_two_days_later_and_then_after_five_seven_and_seven_more() {
        let mut after = SignedDuration::ZERO;
        for (days, retry) in [2, 5, 7, 7].into_iter().zip(RETRIES) {
            after += DAY * days;
            assert_eq!(retry, after);
        }
        assert_eq!(GRACE - after, DAY, "the last try has a day to succeed");
        let late = Facts { past_due_since: Some(at(0)), ..facts(Status::PastDue) };
        let due: Vec<i64> = (0..=4).map(|tries| late.due_at(tries, true).unwrap().as_second() / 86_400).collect();
        assert_eq!(due, [2, 7, 14, 21, 22]);
    }

    #[test]
    fn names_are_stripes() {
        for status in Status::ALL {
            assert_eq!(Status::named(status.as_str()), Some(status));
        }
        assert_eq!(Status::named("ended"), None);
    }

    proptest! {
        /// Time alone ends what a subscription entitles to, and never begins it.
        #[test]
        fn time_alone_gives_nothing_back(status in prop::sample::select(Status::ALL.to_vec()), is_paused: bool,
            since in prop::option::of(0..3_000_000_i64), now in 0..5_000_000_i64, later in 0..5_000_000_i64) {
            let facts = Facts {
                status,
                is_paused,
                period_end: at(1_000_000),
                paid_until: at(1_000_000),
                past_due_since: since.map(at),
            };
            let (now, later) = (at(now.min(later)), at(now.max(later)));
            prop_assert!(facts.entitles(now) || !facts.entitles(later));
        }

        /// Whatever entitles by the clock is looked at when it ends, at the latest.
        #[test]
        fn the_clock_looks_before_anything_ends_unseen(is_paused: bool, since in prop::option::of(0..3_000_000_i64),
            retries in 0..5_usize) {
            let status = if since.is_some() { Status::PastDue } else { Status::Active };
            let facts = Facts {
                status,
                is_paused,
                period_end: at(1_000_000),
                paid_until: at(1_000_000),
                past_due_since: since.map(at),
            };
            let due = facts.due_at(retries, true).unwrap();
            if let Some(end) = facts.grace_ends_at() {
                prop_assert!(due <= end);
            }
            if is_paused && since.is_none() {
                prop_assert!(due <= facts.paid_until);
            }
        }
    }
}
