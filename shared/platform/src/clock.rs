//! Time and ids, injected so that tests can hold them still.
// The one place where the time and new ids come from.
#![allow(clippy::disallowed_methods)]

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use jiff::Timestamp;
use ulid::Ulid;

/// Where "now" and new ids come from.
#[derive(Debug, Clone)]
pub enum Clock {
    /// The system's clock and randomness.
    System,
    /// The system's clock as a machine has it whose time is wrong by so much.
    Skewed { by_ms: i64 },
    /// Moves only when told to, with all its clones; ids count up from one.
    Fixed { now_ms: Arc<AtomicI64>, issued: Arc<AtomicU64> },
}

impl Clock {
    pub fn fixed(now: Timestamp) -> Self {
        Self::Fixed { now_ms: Arc::new(AtomicI64::new(now.as_millisecond())), issued: Arc::default() }
    }

    /// Now, in whole milliseconds, as all records keep it.
    pub fn now(&self) -> Timestamp {
        let ms = match self {
            Self::System => Timestamp::now().as_millisecond(),
            Self::Skewed { by_ms } => Timestamp::now().as_millisecond() + by_ms,
            Self::Fixed { now_ms, .. } => now_ms.load(Ordering::SeqCst),
        };
        Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    pub fn ulid(&self) -> Ulid {
        match self {
            Self::System | Self::Skewed { .. } => Ulid::generate(),
            Self::Fixed { now_ms, issued } => {
                let ms = now_ms.load(Ordering::SeqCst).unsigned_abs();
                Ulid::from_parts(ms, u128::from(issued.fetch_add(1, Ordering::SeqCst) + 1))
            }
        }
    }

    /// Moves a fixed clock; the system's clock stays as it is.
    pub fn advance(&self, by: jiff::SignedDuration) {
        if let Self::Fixed { now_ms, .. } = self {
            now_ms.fetch_add(i64::try_from(by.as_millis()).unwrap_or(0), Ordering::SeqCst);
        }
    }
}
