//! One caller's block, and the update that leases the next one.

use std::collections::HashMap;

use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue, ReturnValuesOnConditionCheckFailure};
use domain::Time;
use domain::plan::{Anchor, Period, Step};

use super::block::Block;
use super::bucket::{Bucket, Move};
use super::{BUCKET, OF_DAY, OF_KEY, Who};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::limits::{Admission, Excess, Policy};
use crate::store::quotas::{self, Counter, Exceeded};
use crate::store::{PK, SK, failed, plans, text, usage};
use domain::plan::TEST_REQUESTS_PER_SECOND;

/// A changed plan shows within this.
const PLAN_KEPT_US: i64 = 5_000_000;
/// Who was refused for the period is looked at again after this.
const REFUSED_KEPT_US: i64 = 5_000_000;
/// While the table does not answer it is asked again after this.
const LET_THROUGH_US: i64 = 1_000_000;
/// Each try has seen the item as it is: more than a few meet only a crowd.
const TRIES_MAX: u32 = 6;

type Item = HashMap<String, AttributeValue>;

/// What a process knows of one caller.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    block: Block,
    /// Where the block was counted, to give back what is left of it.
    counted: Option<(Period, String)>,
    plan: Option<(Step, i64)>,
    seen: Option<Seen>,
    refused: Option<(Excess, i64)>,
}

/// The item, as of the last answer.
#[derive(Debug, Clone)]
struct Seen {
    counter: Counter,
    workspace: Option<i64>,
    key: Option<i64>,
}

impl Seen {
    fn of(item: Item, who: Who) -> Result<Self, Error> {
        let number = |name: &str| item.get(name).and_then(|value| value.as_n().ok()?.parse().ok());
        let (workspace, key) = (number(BUCKET), who.key_id.and_then(|key| number(&key_bucket(key))));
        Ok(Self { counter: serde_dynamo::from_item(item).map_err(Error::internal)?, workspace, key })
    }
}

fn key_bucket(key: domain::KeyId) -> String {
    format!("{BUCKET}#{key}")
}

fn micros(time: Time) -> i64 {
    time.as_millisecond().saturating_mul(1000)
}

impl Entry {
    /// From memory, if that suffices.
    pub(super) fn spend(&mut self, who: Who, now: Time) -> Option<Admission> {
        let at = micros(now);
        if let Some((excess, until)) = &self.refused
            && at < *until
        {
            return Some(Admission { policies: self.policies(who, now), excess: Some(excess.clone()) });
        }
        self.block.spend(at).then(|| Admission { policies: self.policies(who, now), excess: None })
    }

    /// While the table does not answer: so many from memory, uncounted.
    pub(super) fn let_through(&mut self, why: &str, now: Time) {
        tracing::error!(why, "the rate is not limited by the table; requests are let through");
        let size = self.plan.as_ref().map_or(100, |(step, _)| step.terms.limits().requests_per_second);
        const { assert!(LET_THROUGH_US <= super::block::LIFE_US) };
        (self.block, self.counted, self.refused) = (Block::leased(size.max(1), micros(now)), None, None);
    }

    fn bucket(&self, who: Who) -> Bucket {
        let of_plan = self.plan.as_ref().map_or(100, |(step, _)| step.terms.limits().requests_per_second);
        Bucket::new(if who.test { TEST_REQUESTS_PER_SECOND } else { of_plan })
    }

    fn policies(&self, who: Who, now: Time) -> Vec<Policy> {
        let bucket = self.bucket(who);
        let full_at = self.seen.as_ref().and_then(|seen| seen.workspace.max(seen.key));
        let tokens = bucket.tokens(full_at, micros(now)).saturating_add(self.block.left());
        let mut policies = vec![Policy {
            name: "requests".to_owned(),
            quota: bucket.depth().into(),
            window_seconds: 1,
            remaining: tokens.min(bucket.depth()).into(),
            resets_seconds: 1,
        }];
        let counter = self.seen.as_ref().map(|seen| &seen.counter).filter(|_| who.counts());
        policies.extend(counter.and_then(|counter| counter.policy(now)).map(|mut policy| {
            policy.remaining = policy.remaining.saturating_add(self.block.left().into());
            policy
        }));
        policies
    }

    /// Leases the next block, or finds out why there is none.
    pub(super) async fn lease(&mut self, app: &App, who: Who, now: Time) -> Result<(), Error> {
        self.refused = None;
        let step = self.step(app, who, now).await?;
        let period = Period::of(Anchor::of(who.tenant_id), now);
        let bucket = self.bucket(who);
        let wanted = self.block.next_size(micros(now), bucket.block_max());
        if self.seen.as_ref().is_some_and(|seen| seen.counter.period != period) {
            self.seen = None;
        }
        for _ in 0..TRIES_MAX {
            if let Some(seen) = self.seen.as_ref().filter(|seen| seen.counter.step < step.number) {
                quotas::adjust(app, &seen.counter, &step).await?;
                self.seen = look(app, who, period).await?;
            }
            let plan = match self.plan_lease(who, &step, period, bucket, wanted, now) {
                Ok(plan) => plan,
                Err((excess, until)) => {
                    self.refused = Some((excess, until));
                    return Ok(());
                }
            };
            match plan.send(app, who, &step, period).await? {
                Ok(seen) => {
                    self.block = Block::leased(plan.tokens, micros(now));
                    self.counted = who.counts().then(|| (period, plan.day.clone()));
                    self.seen = Some(seen);
                    return self.notify(app, who).await;
                }
                // As it is now; `None` where there is nothing.
                Err(found) => self.seen = found,
            }
        }
        Err(Error::Unavailable { inside: "too many processes lease at once".to_owned() })
    }

    async fn step(&mut self, app: &App, who: Who, now: Time) -> Result<Step, Error> {
        let at = micros(now);
        if let Some((step, until)) = &self.plan
            && at < *until
        {
            return Ok(step.clone());
        }
        let step = plans::find(app, who.tenant_id).await?.at(now).clone();
        self.plan = Some((step.clone(), at + PLAN_KEPT_US));
        Ok(step)
    }

    /// A mail that the month is nearly used up must not cost a request.
    async fn notify(&self, app: &App, who: Who) -> Result<(), Error> {
        if let Some(seen) = self.seen.as_ref().filter(|_| who.counts())
            && let Err(error) = quotas::notify(app, who.tenant_id, &seen.counter).await
        {
            tracing::warn!(%error, "a notice waits for the next use");
        }
        Ok(())
    }

    /// What to ask of the item as it was last seen; or from when on to ask again.
    fn plan_lease(
        &self,
        who: Who,
        step: &Step,
        period: Period,
        bucket: Bucket,
        wanted: u32,
        now: Time,
    ) -> Result<Lease, (Excess, i64)> {
        let at = micros(now);
        let day = usage::day(now);
        let fresh = || Counter::new(who.tenant_id, who.operation(), period, step);
        let counter = self.seen.as_ref().map_or_else(fresh, |seen| seen.counter.clone());
        let is_same = |(counted, on): &(Period, String)| *counted == period && *on == day;
        let back = if self.counted.as_ref().is_some_and(is_same) { u64::from(self.block.left()) } else { 0 };
        let mut tokens = wanted;
        if who.counts() && !counter.open {
            let available = u64::try_from(counter.available).unwrap_or(0).saturating_add(back);
            tokens = tokens.min(u32::try_from(available).unwrap_or(u32::MAX));
            if tokens == 0 {
                let exceeded = Exceeded::of(&counter, now);
                let retry_after_seconds = u32::try_from(exceeded.resets_seconds).unwrap_or(u32::MAX);
                return Err((Excess { quota: Some(exceeded), retry_after_seconds }, at + REFUSED_KEPT_US));
            }
        }
        let too_fast = |until: i64| (Excess { quota: None, retry_after_seconds: 1 }, until.max(at + 1000));
        let (workspace, key) = self.seen.as_ref().map_or((None, None), |seen| (seen.workspace, seen.key));
        // The smaller of what both have, so that both give the same.
        let (mut tokens, _) = bucket.take(workspace, at, tokens).map_err(too_fast)?;
        if who.key_id.is_some() {
            tokens = bucket.take(key, at, tokens).map_err(too_fast)?.0;
        }
        let (_, of_workspace) = bucket.take(workspace, at, tokens).map_err(too_fast)?;
        let of_key = match who.key_id {
            Some(id) => Some((id, bucket.take(key, at, tokens).map_err(too_fast)?.1)),
            None => None,
        };
        let units = if who.counts() { i64::from(tokens) - i64::try_from(back).unwrap_or(0) } else { 0 };
        Ok(Lease { tokens, units, day, workspace: of_workspace, key: of_key, is_first: self.seen.is_none() })
    }
}

async fn look(app: &App, who: Who, period: Period) -> Result<Option<Seen>, Error> {
    let answer = app
        .dynamodb()
        .get_item()
        .table_name(app.config.table(Table::Usage)?)
        .key(PK, text(who.tenant_id))
        .key(SK, text(quotas::counter_sk(period, who.operation())))
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    answer.item.map(|item| Seen::of(item, who)).transpose()
}

/// One update that is about to be sent.
struct Lease {
    tokens: u32,
    /// Counted: the tokens, less what is given back.
    units: i64,
    day: String,
    workspace: Move,
    key: Option<(domain::KeyId, Move)>,
    is_first: bool,
}

/// Parts of an update as they grow.
#[derive(Default)]
struct Expression {
    conditions: Vec<String>,
    sets: Vec<String>,
    names: HashMap<String, String>,
    values: Item,
}

impl Expression {
    fn value(&mut self, name: &str, value: i64) {
        self.values.insert(name.to_owned(), AttributeValue::N(value.to_string()));
    }

    fn moved(&mut self, name: &str, attribute: &str, step: Move) {
        self.names.insert(format!("#{name}"), attribute.to_owned());
        let mut value = |part: &str, value| {
            self.values.insert(format!(":{name}_{part}"), AttributeValue::N(i64::to_string(&value)))
        };
        match step {
            Move::Begin { full_at } => {
                value("full_at", full_at);
                self.conditions.push(format!("attribute_not_exists(#{name})"));
                self.sets.push(format!("#{name} = :{name}_full_at"));
            }
            Move::Restart { before, full_at } => {
                value("before", before);
                value("full_at", full_at);
                self.conditions.push(format!("#{name} < :{name}_before"));
                self.sets.push(format!("#{name} = :{name}_full_at"));
            }
            Move::Push { from, to, by } => {
                value("from", from);
                value("to", to);
                value("by", by);
                self.conditions.push(format!("#{name} BETWEEN :{name}_from AND :{name}_to"));
                self.sets.push(format!("#{name} = #{name} + :{name}_by"));
            }
        }
    }
}

impl Lease {
    /// The item after it; or, where a condition did not hold, as it is.
    async fn send(
        &self,
        app: &App,
        who: Who,
        step: &Step,
        period: Period,
    ) -> Result<Result<Seen, Option<Seen>>, Error> {
        let mut it = Expression::default();
        it.moved("workspace", BUCKET, self.workspace);
        if let Some((id, step)) = self.key {
            it.moved("own", &key_bucket(id), step);
        }
        if self.is_first {
            it.conditions.push("attribute_not_exists(pk)".to_owned());
            self.first(&mut it, who, step, period)?;
        } else {
            it.value(":step", i64::try_from(step.number).unwrap_or(i64::MAX));
            it.conditions.push("step >= :step".to_owned());
        }
        if let Some(id) = self.key.map(|(id, _)| id) {
            self.counted(&mut it, id);
        }
        let adds = if self.key.is_some() { " ADD #of_day :units, #of_key :units" } else { "" };
        let sent = app
            .dynamodb()
            .update_item()
            .table_name(app.config.table(Table::Usage)?)
            .key(PK, text(who.tenant_id))
            .key(SK, text(quotas::counter_sk(period, who.operation())))
            .condition_expression(it.conditions.join(" AND "))
            .update_expression(format!("SET {}{adds}", it.sets.join(", ")))
            .set_expression_attribute_names(Some(it.names))
            .set_expression_attribute_values(Some(it.values))
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .send()
            .await;
        match sent {
            Ok(answer) => Ok(Ok(Seen::of(answer.attributes.unwrap_or_default(), who)?)),
            Err(error) => match error.as_service_error() {
                Some(UpdateItemError::ConditionalCheckFailedException(refused)) => {
                    match &refused.item {
                        Some(item) => Ok(Err(Some(Seen::of(item.clone(), who)?))),
                        // There is none, or it was not sent along.
                        None => Ok(Err(look(app, who, period).await?)),
                    }
                }
                Some(UpdateItemError::TransactionConflictException(_)) => Ok(Err(look(app, who, period).await?)),
                _ => Err(failed(error)),
            },
        }
    }

    /// All else that a counter has.
    fn first(&self, it: &mut Expression, who: Who, step: &Step, period: Period) -> Result<(), Error> {
        let counter = Counter::new(who.tenant_id, who.operation(), period, step);
        let item: Item = serde_dynamo::to_item(&counter).map_err(Error::internal)?;
        for (name, value) in item {
            let counted = self.key.is_some() && ["used", "available"].contains(&name.as_str());
            if [PK, SK].contains(&name.as_str()) || counted {
                continue;
            }
            it.sets.push(format!("#first_{name} = :first_{name}"));
            it.names.insert(format!("#first_{name}"), name.clone());
            it.values.insert(format!(":first_{name}"), value);
        }
        if self.key.is_some() {
            it.sets.push("used = :units".to_owned());
            it.sets.push("available = :rest".to_owned());
            it.value(":rest", counter.available - self.units);
        }
        Ok(())
    }

    fn counted(&self, it: &mut Expression, key: domain::KeyId) {
        it.value(":units", self.units);
        it.names.insert("#of_day".to_owned(), format!("{OF_DAY}{}", self.day));
        it.names.insert("#of_key".to_owned(), format!("{OF_KEY}{key}"));
        if !self.is_first {
            it.names.insert("#open".to_owned(), "open".to_owned());
            it.values.insert(":open".to_owned(), AttributeValue::Bool(true));
            it.conditions.push("(available >= :units OR #open = :open)".to_owned());
            it.sets.push("used = used + :units".to_owned());
            it.sets.push("available = available - :units".to_owned());
        }
    }
}
