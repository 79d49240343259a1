//! Raw events, and putting those of a subscription in order.

use domain::plan::Operation;
use domain::{TenantId, Time};
use ulid::Ulid;

use crate::RatingError;

/// Events that are sorted in memory at once: about 20 MB.
pub const EVENTS_MAX: usize = 250_000;

/// Something that was granted and used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Event {
    /// Unique in the subscription: a generation's, for example.
    pub id: Ulid,
    /// A workspace has one at most.
    pub subscription: TenantId,
    pub operation: Operation,
    pub units: u64,
    /// The step of the plan that it was granted under.
    pub step: u64,
    /// It counts in the period of this moment, whenever it becomes known.
    pub granted_at: Time,
}

/// Puts the events of one subscription in the order of their ids.
#[derive(Debug, Default)]
pub struct Sorter(Vec<Event>);

impl Sorter {
    /// # Errors
    /// `events_count`.
    pub fn push(&mut self, event: Event) -> Result<(), RatingError> {
        if self.0.len() >= EVENTS_MAX {
            return Err(RatingError::EventsCount);
        }
        self.0.push(event);
        Ok(())
    }

    /// All of them in order; then there are none, and their memory is there for the next ones.
    pub fn drain(&mut self) -> impl Iterator<Item = Event> + '_ {
        self.0.sort_unstable_by_key(|event| event.id);
        self.0.drain(..)
    }
}
