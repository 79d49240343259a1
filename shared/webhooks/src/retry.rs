//! When a delivery that failed is tried again.
//!
//! | try | after the one before | in all |
//! |---|---|---|
//! | 1 | at once | |
//! | 2 | 1 minute | 1 min |
//! | 3 | 5 minutes | 6 min |
//! | 4 | 30 minutes | 36 min |
//! | 5 | 2 hours | 2 h 36 min |
//! | 6 | 5 hours | 7 h 36 min |
//! | 7 | 10 hours | 17 h 36 min |
//! | 8 | 14 hours | 31 h 36 min |
//! | 9 | 20 hours | 51 h 36 min |
//! | 10 | 20 hours | 71 h 36 min |
//!
//! Each pause is shortened by up to a tenth, differently for each delivery, so that what
//! failed together does not come back together. An answer's `Retry-After` lengthens a pause,
//! to [`RETRY_AFTER_MAX`]; nothing is tried after [`TRIED_FOR`].

use domain::Time;
use jiff::SignedDuration;

/// From the first try, or from a replay.
pub const TRIED_FOR: SignedDuration = SignedDuration::from_hours(72);
/// A `Retry-After` beyond this is taken for it.
pub const RETRY_AFTER_MAX: SignedDuration = SignedDuration::from_hours(24);
const PAUSES_SECONDS: [i64; 9] = [60, 5 * 60, 30 * 60, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 20 * 3600];
/// Tries of one delivery.
pub const TRIES_MAX: u32 = 10;

/// When the next try is, after this many tries; `None` where there is none. `chance` is
/// random.
pub fn next(now: Time, (began, tries): (Time, u32), retry_after: Option<SignedDuration>, chance: u16) -> Option<Time> {
    let pause = usize::try_from(tries.checked_sub(1)?).ok().and_then(|index| PAUSES_SECONDS.get(index))?;
    let asked = retry_after.unwrap_or(SignedDuration::ZERO).clamp(SignedDuration::ZERO, RETRY_AFTER_MAX);
    let at = now.plus(shortened(SignedDuration::from_secs(*pause), chance).max(asked));
    (at.since(began) <= TRIED_FOR).then_some(at)
}

/// By up to a tenth.
pub fn shortened(pause: SignedDuration, chance: u16) -> SignedDuration {
    let ms = i64::try_from(pause.as_millis()).unwrap_or(i64::MAX / 2);
    pause - SignedDuration::from_millis((ms / 10).saturating_mul(i64::from(chance)) / i64::from(u16::MAX))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn start() -> Time {
        "2026-11-30T00:00:00.000Z".to_owned().try_into().unwrap()
    }

    /// The times of all tries, of an endpoint that always fails.
    fn tries(retry_after: Option<SignedDuration>, chance: impl Fn(u32) -> u16) -> Vec<SignedDuration> {
        let (mut now, mut times) = (start(), vec![SignedDuration::ZERO]);
        while let Some(next_at) = next(now, (start(), u32::try_from(times.len()).unwrap()), retry_after, chance(0)) {
            now = next_at;
            times.push(now.since(start()));
        }
        times
    }

    #[test]
    fn the_table_is_what_is_done() {
        let minutes: Vec<i64> = tries(None, |_| 0).iter().map(|at| at.as_mins()).collect();
        assert_eq!(minutes, [0, 1, 6, 36, 156, 456, 1056, 1896, 3096, 4296]);
        assert_eq!(minutes.len(), usize::try_from(TRIES_MAX).unwrap());
    }

    #[test]
    fn a_longer_wish_of_the_endpoint_is_honoured_and_bounded() {
        let hour = SignedDuration::from_hours(1);
        assert_eq!(next(start(), (start(), 1), Some(hour), u16::MAX), Some(start().plus(hour)));
        let year = SignedDuration::from_hours(24 * 365);
        assert_eq!(next(start(), (start(), 1), Some(year), 0), Some(start().plus(RETRY_AFTER_MAX)));
        assert_eq!(tries(Some(year), |_| 0).len(), 4);
    }

    proptest::proptest! {
        #[test]
        fn no_try_is_after_three_days_and_none_at_the_moment_of_the_one_before(
            chance: u16,
            asked in proptest::option::of(-5_i64..2_000_000),
        ) {
            let times = tries(asked.map(SignedDuration::from_secs), |_| chance);
            proptest::prop_assert!(times.len() <= usize::try_from(TRIES_MAX).unwrap());
            proptest::prop_assert!(times.iter().all(|at| *at <= TRIED_FOR));
            proptest::prop_assert!(times.windows(2).all(|two| two[1] - two[0] >= SignedDuration::from_secs(54)));
        }
    }
}
