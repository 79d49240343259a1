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
