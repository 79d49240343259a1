//! How a workspace gets its next block, or finds out why there is none.

use std::time::Duration;

use domain::Time;
use domain::plan::{Anchor, Period, Step};
use platform::{App, random};
use tenancy_store::plans;
use tokio::time::Instant;

use super::block::Block;
use super::known::{Known, look};
use super::lease::{Counted, Lease, Sent};
use super::table::{Failure, failure, in_time, is_race, once, read};
use super::workspace::{BUSY_US, Held, Workspace, micros};
use super::{LEASE_WITHIN, Who};
use crate::quotas::{self, Counter};

/// A changed plan shows within this.
const PLAN_KEPT_US: i64 = 5_000_000;
/// Who was refused for the rate is refused from memory for so long at least, and
/// up to as much longer: a bucket is not asked for each token.
const TOO_FAST_KEPT_US: i64 = 100_000;
/// Each try has seen the item as it is: so many meet only a crowd.
const TRIES_MAX: u32 = 32;
const PAUSE_MS_MAX: u64 = 25;
/// A workspace that was too fast is leased blocks for so long.
const TOO_FAST_BLOCKS_US: i64 = 500_000;
/// A connection that has died costs one call; after two without any answer the
/// table is silent.
const SILENT_MAX: u32 = 2;

/// Why nothing can be leased.
enum Short {
    /// There is a token from then on.
    TooFast(i64),
    UsedUp(Box<Counter>),
}

impl Workspace {
    pub(super) async fn try_to_lease(&mut self, app: &App, who: Who) -> Result<(), Failure> {
        let (begun, mut fresh, mut silent, mut tries) = (Instant::now(), false, 0, 0);
        loop {
            let now = app.clock.now().into();
            let failed = match self.try_once(app, who, now, &mut fresh).await {
                Ok(true) => return Ok(()),
                Ok(false) => {
                    pause(tries).await;
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
            let is_silent = tries == 0 && silent >= SILENT_MAX;
            if tries >= TRIES_MAX || is_silent || begun.elapsed() >= LEASE_WITHIN {
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
            self.known = Some(self.look(app, who, period).await?);
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
                self.known = Some(Some(known));
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

    /// The item as it is now. A new period's goes on with the bucket of the one
    /// before, or it would bring a second bucket.
    async fn look(&mut self, app: &App, who: Who, period: Period) -> Result<Option<Known>, Failure> {
        let found = look(app, who, period).await?;
        self.before = None;
        if found.is_none() && who.tenant_id.ulid().timestamp_ms() < ms(period.start()) {
            let before = look(app, who, period.previous(Anchor::of(who.tenant_id))).await?;
            self.before = before.and_then(|before| before.full_at);
        }
        Ok(found)
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

    /// What to ask of the item as it was last seen; or from when on to ask again.
    fn plan_lease(&self, who: Who, step: &Step, period: Period, now: Time) -> Result<Lease, Short> {
        let (at, bucket, known) = (micros(now), self.bucket(who), self.counter());
        let fresh = || Counter::new(who.tenant_id, who.operation(), period, step);
        let counter = known.map_or_else(fresh, |known| known.counter.clone());
        let counted = who.key_id.map(|key| Counted {
            period,
            day: now.day(),
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
        let full_at = self.full_at();
        let was_too_fast = (self.too_fast..self.too_fast + TOO_FAST_BLOCKS_US).contains(&at);
        let taken = if was_too_fast { bucket.take_all(full_at, at, wanted) } else { bucket.take(full_at, at, wanted) };
        let (tokens, mut step) = taken.map_err(Short::TooFast)?;
        if known.is_none() {
            step = step.on_new_item(full_at);
        }
        let units = if who.counts() { i64::from(tokens) - i64::from(back) } else { 0 };
        Ok(Lease { tokens, units, bucket: step, counted, is_first: known.is_none() })
    }
}

/// Those who have met each other must not meet again.
async fn pause(tries: u32) {
    let most_ms = (2_u64 << tries.min(4)).min(PAUSE_MS_MAX);
    let chance = random::bytes::<1>().map_or(0, |[byte]| byte);
    tokio::time::sleep(Duration::from_micros(500 + most_ms * 1_000 * u64::from(chance) / 255)).await;
}

fn ms(time: Time) -> u64 {
    u64::try_from(time.as_millisecond()).unwrap_or(0)
}

fn period(who: Who, now: Time) -> Period {
    Period::of(Anchor::of(who.tenant_id), now)
}

/// Not the same for two who are refused at once.
fn too_fast_kept() -> i64 {
    let chance = random::bytes::<1>().map_or(0, |[byte]| byte);
    TOO_FAST_KEPT_US + TOO_FAST_KEPT_US * i64::from(chance) / i64::from(u8::MAX)
}
