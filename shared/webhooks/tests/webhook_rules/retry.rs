//! When a delivery is tried again.

use domain::Time;
use jiff::SignedDuration;
use webhooks_store::retry::{RETRY_AFTER_MAX, TRIED_FOR, TRIES_MAX, next};

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
