//! The counter of one operation in one period.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::builders::UpdateBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::plan::{Limit, Operation, Period, Step};
use domain::{KeyId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, get, if_unchanged, number, text};
use platform::limits::{Exceeded, Policy};
use platform::{App, Error, Table};
use serde::{Deserialize, Serialize};
use store_core::transaction::{put_new_item, retry_with_backoff, update_builder, update_item};

use super::{OF_DAY, OF_KEY, OF_OTHER_KEYS, OF_TERMS, Ticket};
use crate::rate::KEYS_COUNTED_MAX;

/// After its period's end: as long as somebody may ask what was used.
const KEPT: SignedDuration = SignedDuration::from_hours(800 * 24);

/// What is left of a period, and what was used of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    pk: String,
    sk: String,
    pub operation: Operation,
    pub period: Period,
    /// What is included; absent where there is no end.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Whether more than that may be used.
    pub open: bool,
    /// Reserved and committed.
    pub used: u64,
    /// `limit - used`: conditions compare, they cannot add.
    pub available: i64,
    /// The number of the plan's step that gave the limit.
    pub step: u64,
    /// The last notice that was sent, in percent.
    #[serde(default)]
    pub noticed: u8,
    expires_at: i64,
    /// What lies beside: sums by day, by key and by terms.
    #[serde(flatten)]
    sums: BTreeMap<String, i64>,
}

impl Counter {
    /// As a refusal tells it.
    pub fn exceeded(&self, now: Time) -> Exceeded {
        Exceeded {
            operation: self.operation,
            limit: self.limit.unwrap_or(u64::MAX),
            used: self.used,
            resets_at: self.period.end(),
            window_seconds: u64::try_from(self.period.seconds()).unwrap_or(0),
            resets_seconds: self.resets_seconds(now),
        }
    }

    /// Nothing used yet.
    pub(crate) fn new(tenant: TenantId, operation: Operation, period: Period, step: &Step) -> Self {
        let limit = step.terms.limits().of(operation);
        let included = limit.included();
        Self {
            pk: tenant.to_string(),
            sk: sk(period, operation),
            operation,
            period,
            limit: included,
            open: limit.is_open(),
            used: 0,
            available: available(included, 0),
            step: step.number,
            noticed: 0,
            expires_at: period.end().plus(KEPT).as_second(),
            sums: BTreeMap::new(),
        }
    }

    /// The key under which units of this one are added up: none, like those without
    /// a key, where [`KEYS_COUNTED_MAX`] others are there before it. Whoever makes
    /// keys, uses and revokes them must not make the item grow.
    pub(super) fn counted_key(&self, key: Option<KeyId>) -> Option<KeyId> {
        let names = || self.sums.keys().filter_map(|name| name.strip_prefix(OF_KEY));
        key.filter(|key| names().count() < KEYS_COUNTED_MAX || names().any(|name| name == key.to_string()))
    }

    /// Whether so many more may be used.
    pub fn has(&self, units: u64) -> bool {
        self.open || i64::try_from(units).is_ok_and(|units| self.available >= units)
    }

    /// As it is when so many more are used.
    #[must_use]
    pub(crate) fn with(mut self, units: u64) -> Self {
        self.used = self.used.saturating_add(units);
        self.available = available(self.limit, self.used);
        self
    }

    /// This counter's limit, taken from another step of the plan.
    #[must_use]
    pub fn under(mut self, limit: Limit) -> Self {
        (self.limit, self.open) = (limit.included(), limit.is_open());
        self.available = available(self.limit, self.used);
        self
    }
}

/// Without an end it is only never read.
fn available(limit: Option<u64>, used: u64) -> i64 {
    let limit = i64::try_from(limit.unwrap_or(0)).unwrap_or(i64::MAX);
    limit.saturating_sub(i64::try_from(used).unwrap_or(i64::MAX))
}

pub(crate) fn sk(period: Period, operation: Operation) -> String {
    format!("QUOTA#{period}#{}", operation.as_str())
}

fn of(app: &App, ticket: &Ticket) -> Result<UpdateBuilder, Error> {
    update_builder(app, Table::Usage, ticket.tenant_id, sk(ticket.period, ticket.operation))
}

/// As it is now; `None` before the first use.
pub async fn counter(
    app: &App,
    tenant: TenantId,
    operation: Operation,
    period: Period,
) -> Result<Option<Counter>, Error> {
    get(app, Table::Usage, tenant, sk(period, operation)).await
}

/// All that lies on it, also what is counted there beside `used`.
pub(crate) async fn counter_attributes(
    app: &App,
    tenant: TenantId,
    operation: Operation,
    period: Period,
) -> Result<Option<HashMap<String, serde_json::Value>>, Error> {
    get(app, Table::Usage, tenant, sk(period, operation)).await
}

/// The update that takes over what a newer step of the plan says. What was used
/// stays; where somebody saw a still newer step, or this one, it is refused.
pub(crate) fn adjusting(app: &App, seen: &Counter, step: &Step) -> Result<UpdateItemFluentBuilder, Error> {
    let limit = step.terms.limits().of(seen.operation);
    let common = "step = :step, #open = :open, available = :included - used";
    let expression = match limit.included() {
        Some(_) => format!("SET {common}, #limit = :included"),
        None => format!("SET {common} REMOVE #limit"),
    };
    Ok(app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Usage)?)
        .key(PK, text(&seen.pk))
        .key(SK, text(&seen.sk))
        .condition_expression("step < :step")
        .expression_attribute_names("#limit", "limit")
        .expression_attribute_names("#open", "open")
        .expression_attribute_values(":step", number(step.number))
        .expression_attribute_values(":open", AttributeValue::Bool(limit.is_open()))
        .expression_attribute_values(":included", number(limit.included().unwrap_or(0)))
        .update_expression(expression))
}

/// The counter under this step or a newer one. A transaction that meets the
/// update must not leave somebody who has just got more with what was there before.
pub(super) async fn adjusted(app: &App, mut seen: Counter, step: &Step, key: CounterKey) -> Result<Counter, Error> {
    let ((tenant, operation, period), mut tries) = (key, 0);
    while seen.step < step.number {
        let is_written = if_unchanged(adjusting(app, &seen, step)?.send().await)?.is_some();
        let found = counter(app, tenant, operation, period).await?;
        seen = found.ok_or_else(|| Error::internal(format!("the counter of {tenant} has vanished")))?;
        if !is_written && seen.step < step.number {
            retry_with_backoff(&mut tries, format!("the quota of {tenant}")).await?;
        }
    }
    Ok(seen)
}

/// Whose, of what, and when.
pub(super) type CounterKey = (TenantId, Operation, Period);

/// Takes what the ticket says, if it is there to take.
pub(super) fn take(app: &App, ticket: &Ticket, seen: &Seen) -> Result<TransactWriteItem, Error> {
    let step = match seen {
        Seen::Nothing(step) => {
            let counter = Counter::new(ticket.tenant_id, ticket.operation, ticket.period, step).with(ticket.units);
            return put_new_item(app, Table::Usage, &counter);
        }
        Seen::Counter(_, step) => step.number,
    };
    let taken = of(app, ticket)?
        .condition_expression("step >= :step AND (available >= :units OR #open = :open)")
        .update_expression("SET used = used + :units, available = available - :units")
        .expression_attribute_names("#open", "open")
        .expression_attribute_values(":step", number(step))
        .expression_attribute_values(":open", AttributeValue::Bool(true))
        .expression_attribute_values(":units", number(ticket.units));
    update_item(taken)
}

/// Adds it up as committed. What was reserved stays used.
pub(super) fn count(app: &App, ticket: &Ticket) -> Result<TransactWriteItem, Error> {
    let key = ticket.key_id.map_or_else(|| OF_OTHER_KEYS.to_owned(), |key| key.to_string());
    let counted = of(app, ticket)?
        .condition_expression("used >= :units")
        .update_expression("ADD #day :units, #key :units, #terms :units")
        .expression_attribute_names("#day", format!("{OF_DAY}{}", ticket.at.day()))
        .expression_attribute_names("#key", format!("{OF_KEY}{key}"))
        .expression_attribute_names("#terms", format!("{OF_TERMS}{}", ticket.terms))
        .expression_attribute_values(":units", number(ticket.units));
    update_item(counted)
}

/// Gives it back.
pub(super) fn give(app: &App, ticket: &Ticket) -> Result<TransactWriteItem, Error> {
    let given = of(app, ticket)?
        .condition_expression("used >= :units")
        .update_expression("SET used = used - :units, available = available + :units")
        .expression_attribute_values(":units", number(ticket.units));
    update_item(given)
}

/// What a reservation was decided on.
#[derive(Debug)]
pub(super) enum Seen {
    /// The period's first use.
    Nothing(Step),
    Counter(Counter, Step),
}

impl Seen {
    /// What is there, as it would be without a single use if nothing is.
    pub(super) fn counter(&self, tenant: TenantId, operation: Operation, period: Period) -> Counter {
        match self {
            Self::Nothing(step) => Counter::new(tenant, operation, period, step),
            Self::Counter(counter, _) => counter.clone(),
        }
    }

    /// In force when it was looked at.
    pub(super) fn step(&self) -> &Step {
        match self {
            Self::Nothing(step) | Self::Counter(_, step) => step,
        }
    }
}

impl Counter {
    /// As a client is told; `None` where there is no end.
    pub fn policy(&self, now: Time) -> Option<Policy> {
        let quota = self.limit?;
        Some(Policy {
            name: self.operation.as_str().to_owned(),
            quota,
            window_seconds: u64::try_from(self.period.seconds()).unwrap_or(0),
            remaining: quota.saturating_sub(self.used),
            resets_seconds: self.resets_seconds(now),
        })
    }

    /// Seconds until it begins anew.
    pub fn resets_seconds(&self, now: Time) -> u64 {
        u64::try_from(self.period.end().as_second() - now.as_second()).unwrap_or(0).max(1)
    }
}
