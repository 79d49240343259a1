//! What a process knows of one workspace, and what it decides from that.

use std::collections::HashMap;

use domain::plan::{Step, TEST_REQUESTS_PER_SECOND};
use domain::{KeyId, Time};
use platform::App;
use platform::limits::{Admission, Excess, Policy};

use super::Who;
use super::block::Block;
use super::bucket::Bucket;
use super::known::Known;
use super::lease::Counted;
use super::table::Failure;
use crate::quotas::{self, Counter};

/// Who was refused for the period is looked at again after this.
const USED_UP_KEPT_US: i64 = 5_000_000;
/// While the table is busy it is left alone for so long.
pub(super) const BUSY_US: i64 = 1_000_000;
/// Requests are let through by the second while the table does not answer.
const UNCOUNTED_US: i64 = 1_000_000;
/// A notice that could not be sent is tried again after this.
const NOTICE_AGAIN_US: i64 = 5_000_000;
/// Keys of which a process holds blocks; the blocks that are over go first.
const HELD_MAX: usize = 200;
/// Requests a second before a plan could be read.
const REQUESTS_PER_SECOND_UNKNOWN: u32 = 100;

/// What a process knows. Times are µs since the epoch.
#[derive(Debug, Default)]
pub(super) struct Workspace {
    /// By API key; `None` for people.
    pub(super) held: HashMap<Option<KeyId>, Held>,
    pub(super) plan: Option<(Step, i64)>,
    /// The item as of the last answer, where that is known; it may not be there.
    pub(super) known: Option<Option<Known>>,
    /// Where the bucket was on the item of the period before.
    pub(super) before: Option<i64>,
    /// Nobody is let in before.
    pub(super) too_fast: i64,
    pub(super) used_up: Option<UsedUp>,
    /// Uncounted tokens, while the table does not answer.
    uncounted: Block,
    /// The last notice that was begun, in percent, and when it may be begun again.
    noticed: Option<(u8, i64)>,
}

/// One caller's block, and where it was counted.
#[derive(Debug, Default)]
pub(super) struct Held {
    pub(super) block: Block,
    pub(super) counted: Option<Counted>,
}

/// The month's requests are used up.
#[derive(Debug)]
pub(super) struct UsedUp {
    excess: Excess,
    look_after: i64,
    ends: i64,
}

pub(super) fn micros(time: Time) -> i64 {
    time.as_millisecond().saturating_mul(1000)
}

impl Workspace {
    /// From memory, if that suffices.
    pub(super) fn spend(&mut self, who: Who, now: Time) -> Option<Admission> {
        let at = micros(now);
        if self.held.get_mut(&who.key_id).is_some_and(|held| held.block.spend(at)) {
            return Some(Admission { policies: self.policies(who, now), excess: None });
        }
        if let Some(used_up) = self.used_up.as_ref().filter(|it| who.counts() && at < it.look_after) {
            let excess = Some(used_up.excess.clone());
            return Some(Admission { policies: self.policies(who, now), excess });
        }
        if self.uncounted.spend(at) {
            return Some(Admission { policies: self.policies(who, now), excess: None });
        }
        // Also a clock that steps back ends it.
        let waits = self.uncounted.is_alive(at) || (self.too_fast - 2 * BUSY_US..self.too_fast).contains(&at);
        waits.then(|| self.refused(who, now))
    }

    pub(super) fn refused(&self, who: Who, now: Time) -> Admission {
        let excess = Some(Excess { quota: None, retry_after_seconds: 1 });
        Admission { policies: self.policies(who, now), excess }
    }

    /// Leases the next block, or finds out why there is none; then
    /// [`Self::spend`] has an answer.
    pub(super) async fn lease(&mut self, app: &App, who: Who) {
        match self.try_to_lease(app, who).await {
            Ok(()) => {}
            Err(Failure::Busy(why)) => {
                tracing::warn!(why, "no lease; requests are refused");
                self.too_fast = micros(app.clock.now().into()) + BUSY_US;
            }
            Err(Failure::Silent(why)) => self.let_through(&why, who, app.clock.now().into()),
        }
    }

    /// So many from memory, uncounted; but what is known to be used up stays so.
    fn let_through(&mut self, why: &str, who: Who, now: Time) {
        tracing::error!(why, "the rate is not limited by the table; requests are let through");
        let at = micros(now);
        self.uncounted = Block::lasting(self.bucket(who).per_second(), at, UNCOUNTED_US);
        if let Some(used_up) = self.used_up.as_mut().filter(|it| at < it.ends) {
            used_up.look_after = at + UNCOUNTED_US;
        }
    }

    pub(super) fn make_room(&mut self, now: Time) {
        if self.held.len() >= HELD_MAX {
            self.held.retain(|_, held| held.block.is_alive(micros(now)));
        }
        if self.held.len() >= HELD_MAX {
            self.held.clear();
        }
    }

    pub(super) fn use_up(&mut self, counter: &Counter, now: Time) {
        let exceeded = counter.exceeded(now);
        let retry_after_seconds = u32::try_from(exceeded.resets_seconds).unwrap_or(u32::MAX);
        let excess = Excess { quota: Some(exceeded), retry_after_seconds };
        let (look_after, ends) = (micros(now) + USED_UP_KEPT_US, micros(counter.period.end()));
        self.used_up = Some(UsedUp { excess, look_after: look_after.min(ends), ends });
    }

    pub(super) fn bucket(&self, who: Who) -> Bucket {
        let of_plan = |(step, _): &(Step, i64)| step.terms.limits().requests_per_second;
        let per_second = self.plan.as_ref().map_or(REQUESTS_PER_SECOND_UNKNOWN, of_plan);
        Bucket::new(if who.test { TEST_REQUESTS_PER_SECOND } else { per_second })
    }

    pub(super) fn counter(&self) -> Option<&Known> {
        self.known.as_ref()?.as_ref()
    }

    /// Where the bucket is, as far as that is known.
    pub(super) fn full_at(&self) -> Option<i64> {
        self.counter().map_or(self.before, |known| known.full_at)
    }

    fn policies(&self, who: Who, now: Time) -> Vec<Policy> {
        let (bucket, known) = (self.bucket(who), self.counter());
        let left = self.held.get(&who.key_id).map_or(0, |held| held.block.left());
        let tokens = bucket.tokens(self.full_at(), micros(now)).saturating_add(left);
        let mut policies = vec![Policy {
            name: "requests".to_owned(),
            quota: bucket.per_second().into(),
            window_seconds: 1,
            remaining: tokens.min(bucket.per_second()).into(),
            resets_seconds: 1,
        }];
        let of_month = known.filter(|_| who.counts()).and_then(|known| known.counter.policy(now));
        policies.extend(of_month.map(|mut policy| {
            policy.remaining = policy.remaining.saturating_add(left.into());
            policy
        }));
        policies
    }

    /// The counter whose admins are to hear of it, if it is time to tell them.
    pub(super) fn notice(&mut self, who: Who, now: Time) -> Option<Counter> {
        let (at, counter) = (micros(now), &self.counter().filter(|_| who.counts())?.counter);
        let percent = quotas::notice_due(counter)?;
        if self.noticed.is_some_and(|(last, again)| last == percent && (again - NOTICE_AGAIN_US..again).contains(&at)) {
            return None;
        }
        let counter = counter.clone();
        self.noticed = Some((percent, at + NOTICE_AGAIN_US));
        Some(counter)
    }
}
