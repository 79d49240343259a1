//! A page of a log within a range of time.

use domain::Time;
use domain::events::EventLog;
use jiff::SignedDuration;
use platform::{App, Error};
use store_core::events::{self, Logged};

/// Of one page: what lies outside the range is read and left out.
const READS_MAX: u32 = 5;
const EVENTS_PER_READ: u16 = 100;
/// Events get their numbers when they leave the outbox, which keeps them no longer than
/// this. So what happened so long before an event has a lower number.
const OUT_OF_ORDER_MAX: SignedDuration = SignedDuration::from_hours(8 * 24);

/// From one moment until before another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Range {
    pub(crate) from: Option<Time>,
    pub(crate) to: Option<Time>,
}

impl Range {
    fn contains(self, at: Time) -> bool {
        self.from.is_none_or(|from| from <= at) && self.to.is_none_or(|to| at < to)
    }

    /// Whether nothing of the range can come before an event of this time.
    fn is_before(self, at: Time) -> bool {
        self.from.is_some_and(|from| from.since(at) > OUT_OF_ORDER_MAX)
    }
}

pub(crate) struct LogPage {
    pub(crate) items: Vec<Logged>,
    /// Go on with what comes before this number; `None` at the end.
    pub(crate) next: Option<u64>,
}

/// At most `limit` events of the range that come before this number, the newest first.
pub(crate) async fn read(
    app: &App,
    log: EventLog,
    range: Range,
    mut before: Option<u64>,
    limit: u16,
) -> Result<LogPage, Error> {
    let mut items = Vec::new();
    for _ in 0..READS_MAX {
        let found = events::list(app, log, before, EVENTS_PER_READ).await?;
        if found.is_empty() {
            return Ok(LogPage { items, next: None });
        }
        for logged in found {
            if range.is_before(logged.event.event.at) {
                return Ok(LogPage { items, next: None });
            }
            if items.len() == usize::from(limit) {
                return Ok(LogPage { items, next: before });
            }
            before = Some(logged.event.sequence);
            if range.contains(logged.event.event.at) {
                items.push(logged);
            }
        }
    }
    Ok(LogPage { items, next: before.filter(|number| *number > 1) })
}
