//! The sandbox's time. It can stand still, or run with real time; either way it
//! can be moved forwards, never back.

use std::time::{SystemTime, UNIX_EPOCH};

/// Seconds since 1970, as everywhere in Stripe's API.
pub type Seconds = i64;

#[derive(Debug, Clone, Copy)]
pub(crate) enum Clock {
    Still(Seconds),
    Running { ahead: Seconds },
}

impl Clock {
    pub(crate) fn now(self) -> Seconds {
        match self {
            Self::Still(now) => now,
            Self::Running { ahead } => real_seconds() + ahead,
        }
    }

    /// A clock that shows `by` more.
    pub(crate) fn advanced(self, by: Seconds) -> Self {
        match self {
            Self::Still(now) => Self::Still(now + by),
            Self::Running { ahead } => Self::Running { ahead: ahead + by },
        }
    }

    /// A clock that shows at least `time`.
    pub(crate) fn at_least(self, time: Seconds) -> Self {
        self.advanced((time - self.now()).max(0))
    }
}

/// What the wall shows. Webhooks are signed with it, because libraries refuse
/// signatures from the future.
pub(crate) fn real_seconds() -> Seconds {
    // The sandbox is a program of its own beside the product, without its `App::clock`.
    #[allow(clippy::disallowed_methods)]
    let now = SystemTime::now();
    now.duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
}

/// Another number at each start.
#[must_use]
pub fn seed_of_this_start() -> u64 {
    u64::try_from(real_seconds()).unwrap_or(0) << 16 | u64::from(std::process::id() & 0xffff)
}
