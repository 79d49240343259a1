//! What a process knows of one workspace, and what it decides from that.

use std::collections::HashMap;

use domain::plan::{Anchor, Period, Step, TEST_REQUESTS_PER_SECOND};
use domain::{KeyId, Time};
use tokio::time::Instant;

use super::block::{Block, LIFE_US};
use super::bucket::Bucket;
use super::known::{Known, look};
use super::lease::{Counted, Lease, Sent};
use super::table::{Failure, failure, in_time, is_race, once, read};
use super::{LEASE_WITHIN, Who};
use crate::app::App;
use crate::limits::{Admission, Excess, Policy};
use crate::random;
use crate::store::quotas::{self, Counter, Exceeded};
use crate::store::{plans, usage};

/// A changed plan shows within this.
const PLAN_KEPT_US: i64 = 5_000_000;
/// Who was refused for the period is looked at again after this.
const USED_UP_KEPT_US: i64 = 5_000_000;
/// Who was refused for the rate is refused from memory for so long at least, and
/// up to as much longer: a bucket is not asked for each token.
const TOO_FAST_KEPT_US: i64 = 100_000;
/// While the table is busy it is left alone for so long.
const BUSY_US: i64 = 1_000_000;
/// A notice that could not be sent is tried again after this.
const NOTICE_AGAIN_US: i64 = 5_000_000;
/// Each try has seen the item as it is: more than a few meet only a crowd.
const TRIES_MAX: u32 = 6;
/// A connection that has died costs one call; after two the table is silent.
const SILENT_MAX: u32 = 2;
/// Keys of which a process holds blocks; the blocks that are over go first.
const HELD_MAX: usize = 200;
/// Requests a second before a plan could be read.
const REQUESTS_PER_SECOND_UNKNOWN: u32 = 100;

/// What a process knows. Times are µs since the epoch.
#[derive(Debug, Default)]
pub(super) struct Workspace {
    /// By API key; `None` for people.
    held: HashMap<Option<KeyId>, Held>,
    plan: Option<(Step, i64)>,
    /// The item as of the last answer, where that is known; it may not be there.
    known: Option<Option<Known>>,
    /// Nobody is let in before.
    too_fast: i64,
    used_up: Option<UsedUp>,
    /// Uncounted tokens, while the table does not answer.
    uncounted: Block,
    /// The last notice that was begun, in percent, and when it may be begun again.
    noticed: Option<(u8, i64)>,
}

/// One caller's block, and where it was counted.
#[derive(Debug, Default)]
struct Held {
    block: Block,
    counted: Option<Counted>,
}

/// The month's requests are used up.
#[derive(Debug)]
struct UsedUp {
    excess: Excess,
    look_after: i64,
    ends: i64,
}

/// Why nothing can be leased.
enum Short {
    /// There is a token from then on.
    TooFast(i64),
    UsedUp(Box<Counter>),
}

fn micros(time: Time) -> i64 {
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
    pub(super) async fn lease(&mut self, app: &App, who: Who, now: Time) {
        match self.try_to_lease(app, who, now).await {
            Ok(()) => {}
            Err(Failure::Busy(why)) => {
                tracing::warn!(why, "no lease; requests are refused");
                self.too_fast = micros(now) + BUSY_US;
            }
            Err(Failure::Silent(why)) => self.let_through(&why, who, now),
        }
    }

    /// So many from memory, uncounted; but what is known to be used up stays so.
    fn let_through(&mut self, why: &str, who: Who, now: Time) {
        tracing::error!(why, "the rate is not limited by the table; requests are let through");
        let at = micros(now);
        self.uncounted = Block::leased(self.bucket(who).depth(), at);
        if let Some(used_up) = self.used_up.as_mut().filter(|it| at < it.ends) {
            used_up.look_after = at + LIFE_US;
        }
    }

    async fn try_to_lease(&mut self, app: &App, who: Who, now: Time) -> Result<(), Failure> {
        let (begun, mut fresh, mut silent, mut tries) = (Instant::now(), false, 0, 0);
        loop {
            let failed = match self.try_once(app, who, now, &mut fresh).await {
                Ok(true) => return Ok(()),
                Ok(false) => {
                    tries += 1;
                    Failure::Busy("too many lease at once".to_owned())
                }
                Err(Failure::Silent(why)) => {
                    silent += 1;
                    // Who is in a crowd has heard answers: others slow it down, no failure.
                    if tries > 0 { Failure::Busy(why) } else { Failure::Silent(why) }
                }
                Err(busy) => return Err(busy),
            };
            if tries >= TRIES_MAX || silent >= SILENT_MAX || begun.elapsed() >= LEASE_WITHIN {
                return Err(failed);
            }
        }
    }

    /// Whether it is decided; `false` where somebody else was faster. `fresh`:
    /// what is known was looked at since the request came.
    async fn try_once(&mut self, app: &App, who: Who, now: Time, fresh: &mut bool) -> Result<bool, Failure> {
        let (step, period) = (self.step(app, who, now).await?, period(who, now));
        let of_now = |known: &Option<Known>| known.as_ref().is_none_or(|known| known.counter.period == period);
        if !self.known.as_ref().is_some_and(of_now) {
            self.known = Some(look(app, who, period).await?);
            *fresh = true;
        }
        let known = self.known.as_ref().and_then(Option::as_ref);
        if let Some(known) = known.filter(|known| known.counter.step < step.number) {
            let adjusting = quotas::adjusting(app, &known.counter, &step)?.customize().config_override(once());
            self.known = None;
            return match in_time(adjusting.send()).await? {
                Ok(_) => Ok(false),
                Err(error) if is_race(&error) => Ok(false),
                Err(error) => Err(failure(error)),
            };
        }
        let lease = match self.plan_lease(who, &step, period, now) {
            Ok(lease) => lease,
            Err(Short::TooFast(until)) => {
                self.too_fast = until.max(micros(now) + too_fast_kept()).min(micros(now) + BUSY_US);
                return Ok(true);
            }
            // By what was known some time ago: others may have given back.
            Err(Short::UsedUp(_)) if !*fresh => {
                self.known = None;
                return Ok(false);
            }
            Err(Short::UsedUp(counter)) => {
                self.use_up(&counter, now);
                return Ok(true);
            }
        };
        *fresh = true;
        self.send(app, who, (&step, period), lease, now).await
    }

    /// What is known and held is out of hand until there is an answer: a block
    /// whose rest an unknown write may have given back is not given back again.
    async fn send(
        &mut self,
        app: &App,
        who: Who,
        (step, period): (&Step, Period),
        lease: Lease,
        now: Time,
    ) -> Result<bool, Failure> {
        let held = self.held.remove(&who.key_id);
        self.known = None;
        match lease.send(app, who, step, period).await? {
            Sent::Leased(known) => {
                self.make_room(now);
                let block = Block::leased(lease.tokens, micros(now));
                self.held.insert(who.key_id, Held { block, counted: lease.counted });
                (self.known, self.too_fast) = (Some(Some(known)), 0);
                if who.counts() {
                    self.used_up = None;
                }
                Ok(true)
            }
            Sent::Refused(found) => {
                self.known = Some(found);
                self.held.extend(held.map(|held| (who.key_id, held)));
                Ok(false)
            }
        }
    }

    fn make_room(&mut self, now: Time) {
        if self.held.len() >= HELD_MAX {
            self.held.retain(|_, held| held.block.is_alive(micros(now)));
        }
        if self.held.len() >= HELD_MAX {
            self.held.clear();
        }
    }

    fn use_up(&mut self, counter: &Counter, now: Time) {
        let exceeded = Exceeded::of(counter, now);
        let retry_after_seconds = u32::try_from(exceeded.resets_seconds).unwrap_or(u32::MAX);
        let excess = Excess { quota: Some(exceeded), retry_after_seconds };
        let (look_after, ends) = (micros(now) + USED_UP_KEPT_US, micros(counter.period.end()));
        self.used_up = Some(UsedUp { excess, look_after: look_after.min(ends), ends });
    }

    /// In force now, or a few seconds ago.
    async fn step(&mut self, app: &App, who: Who, now: Time) -> Result<Step, Failure> {
        let at = micros(now);
        if let Some((step, until)) = &self.plan
            && (until - PLAN_KEPT_US..*until).contains(&at)
        {
            return Ok(step.clone());
        }
        let standing = plans::standing(read(app, who.tenant_id, plans::PLAN).await?)?;
        let step = standing.at(now).clone();
        let next = standing.after(now).map_or(i64::MAX, |next| micros(next.from));
        let until = (at + PLAN_KEPT_US).min(next).min(micros(period(who, now).end()));
        self.plan = Some((step.clone(), until));
        Ok(step)
    }

    fn bucket(&self, who: Who) -> Bucket {
        let of_plan = |(step, _): &(Step, i64)| step.terms.limits().requests_per_second;
        let per_second = self.plan.as_ref().map_or(REQUESTS_PER_SECOND_UNKNOWN, of_plan);
        Bucket::new(if who.test { TEST_REQUESTS_PER_SECOND } else { per_second })
    }

    fn counter(&self) -> Option<&Known> {
        self.known.as_ref()?.as_ref()
    }

    fn policies(&self, who: Who, now: Time) -> Vec<Policy> {
        let (bucket, known) = (self.bucket(who), self.counter());
        let left = self.held.get(&who.key_id).map_or(0, |held| held.block.left());
        let tokens = bucket.tokens(known.and_then(|known| known.full_at), micros(now)).saturating_add(left);
        let mut policies = vec![Policy {
            name: "requests".to_owned(),
            quota: bucket.depth().into(),
            window_seconds: 1,
            remaining: tokens.min(bucket.depth()).into(),
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

    /// What to ask of the item as it was last seen; or from when on to ask again.
    fn plan_lease(&self, who: Who, step: &Step, period: Period, now: Time) -> Result<Lease, Short> {
        let (at, bucket, known) = (micros(now), self.bucket(who), self.counter());
        let fresh = || Counter::new(who.tenant_id, who.operation(), period, step);
        let counter = known.map_or_else(fresh, |known| known.counter.clone());
        let counted = who.key_id.map(|key| Counted {
            period,
            day: usage::day(now),
            key: Known::counted_as(known, key),
            terms: step.under(who.operation()).to_string(),
        });
        let held = self.held.get(&who.key_id);
        let is_same = |held: &&Held| held.counted.is_some() && held.counted == counted;
        let back = held.filter(is_same).map_or(0, |held| held.block.left());
        let mut wanted = held.map_or_else(Block::default, |held| held.block).next_size(at, bucket.block_max());
        if who.counts() && !counter.open {
            let available = u64::try_from(counter.available).unwrap_or(0).saturating_add(back.into());
            wanted = wanted.min(u32::try_from(available).unwrap_or(u32::MAX));
            if wanted == 0 {
                return Err(Short::UsedUp(Box::new(counter)));
            }
        }
        let (tokens, step) = bucket.take(known.and_then(|known| known.full_at), at, wanted).map_err(Short::TooFast)?;
        let units = if who.counts() { i64::from(tokens) - i64::from(back) } else { 0 };
        Ok(Lease { tokens, units, bucket: step, counted, is_first: known.is_none() })
    }
}

fn period(who: Who, now: Time) -> Period {
    Period::of(Anchor::of(who.tenant_id), now)
}

/// Not the same for two who are refused at once.
fn too_fast_kept() -> i64 {
    let chance = random::bytes::<1>().map_or(0, |[byte]| byte);
    TOO_FAST_KEPT_US + TOO_FAST_KEPT_US * i64::from(chance) / i64::from(u8::MAX)
}
