//! One invocation by the clock, as handlers see it.

use std::time::{Duration, SystemTime};

use domain::Time;

/// One time that a schedule has come round. The same one may come twice, late,
/// or while the handler still runs for the one before: a handler does what is
/// due, whoever else does it too, and leaves what it cannot finish to the next.
#[derive(Debug, Clone, Copy)]
pub struct Tick {
    /// The time it was meant for; the same when it comes again.
    pub scheduled_at: Time,
    /// When Lambda will stop this invocation.
    pub deadline: SystemTime,
}

impl Tick {
    /// Until Lambda will stop this invocation; zero when that is past.
    #[allow(clippy::disallowed_methods)]
    pub fn time_left(&self) -> Duration {
        self.deadline.duration_since(SystemTime::now()).unwrap_or_default()
    }

    /// The numbers below `count`, beginning with another one each minute: of what
    /// is done in this order while there is time, nothing is always last.
    pub fn turns(&self, count: u8) -> impl Iterator<Item = u8> + use<> {
        let minute = self.scheduled_at.as_second().div_euclid(60);
        let first = u8::try_from(minute.rem_euclid(i64::from(count.max(1)))).unwrap_or(0);
        (first..count).chain(0..first)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn each_minute_begins_with_another_turn_and_has_all() {
        let turns = |second: i64| {
            let scheduled_at = Timestamp::from_second(second).unwrap().into();
            Tick { scheduled_at, deadline: SystemTime::now() }.turns(3).collect::<Vec<_>>()
        };
        assert_eq!([turns(0), turns(59), turns(60)], [[0, 1, 2], [0, 1, 2], [1, 2, 0]]);
        assert_eq!([turns(120), turns(180), turns(-1)], [[2, 0, 1], [0, 1, 2], [2, 0, 1]]);
    }
}
