//! Metered overage: from raw events to the lines of an invoice. No I/O.
//!
//! An invoice closes a period. What was granted in that period is counted by operation and
//! terms, and each count becomes a line, or a part of one. What was granted in an earlier
//! period and became known after its invoice is a late line of this one.
//!
//! **Totals are absolute.** A period is counted from all its events each time, and what its
//! earlier invoices billed ([`Bill::billed`]) is taken off. So a run can be repeated, and an
//! event that is delivered once more after its invoice is not billed once more.
//!
//! **Duplicates.** The events of a subscription come in the order of their ids, as they lie
//! in its partition of the table, so that a duplicate follows its original: nothing but the
//! last event is remembered, however many there are. An event out of order is an error and
//! never counted. Whoever has events in another order sorts those of one subscription by
//! [`Sorter`], which holds at most [`EVENTS_MAX`].
//!
//! **Memory** is one count for each period, operation and step of one subscription.
//!
//! **Rounding.** A price is an amount for so many units, so a unit can cost less than a minor
//! unit. Everything at one price in one period is one line, whose total is rounded once:
//! half up, to what its currency is charged in (a minor unit of most of them). Where a price
//! is for each package that was begun, there is nothing to round. A late line is the new total less
//! the one before, so that all invoices of a period together come to the same as one would
//! have with every event in time.
//!
//! Invariants:
//! - what was included is not charged: of the units of an operation in a period, in the order
//!   of the steps, a unit is over only if as many as its own terms include came before it;
//! - no line is below zero: more units never make a total smaller;
//! - a bill for which fewer units are counted than were billed is refused: events are missing.

mod bill;
mod event;
mod line;
mod terms;

pub use bill::{Bill, Counting, Ignored, Rated, Total};
pub use event::{EVENTS_MAX, Event, Sorter};
pub use line::{Count, Line, Part};
pub use terms::{Charged, Price, Rate, Terms};

use domain::plan::{Operation, Period};
use ulid::Ulid;

/// Why there is no bill.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RatingError {
    #[error("periods_overlap: expected periods that do not share a moment")]
    PeriodsOverlap,
    #[error("terms_twice: expected step {1} of {0:?} once")]
    TermsTwice(Operation, u64),
    #[error("terms_unknown: there are no terms of {0:?} for step {1}")]
    TermsUnknown(Operation, u64),
    #[error("event_stranger: event {0} is another subscription's")]
    EventOfAnother(Ulid),
    #[error("event_order: expected events in the order of their ids, got {0} after a later one")]
    EventOrder(Ulid),
    #[error("event_differs: two different events have the id {0}")]
    EventDiffers(Ulid),
    #[error("events_count: expected at most {EVENTS_MAX} events to sort")]
    EventsCount,
    #[error("billed_twice: expected step {1} of {0:?} in period {2} once among what was billed")]
    BilledTwice(Operation, u64, Period),
    #[error("billed_more: step {1} of {0:?} in period {2} has fewer units than were billed")]
    BilledMore(Operation, u64, Period),
    #[error("billed_closing: expected nothing billed of period {0}, which closes now")]
    BilledOtherPeriod(Period),
    #[error("amount_overflow: the units or the amount of a line are too large")]
    Overflow,
}
