//! Places: how many generations of a workspace run at the same moment, and which
//! one is next.
//!
//! Keys, in [`Table::Usage`]: pk `<tenant>`, sk `PLACES`; one item with
//!
//! | attribute | what |
//! |---|---|
//! | `holders` | a map of worker → until when it has its place, in milliseconds since the epoch |
//! | `waiting_from` | while generations wait: each of them has this id or a newer one |
//! | `registrations` | grows whenever a generation is registered as waiting |
//!
//! A worker that comes with a message *enters* a free place, or registers its
//! generation as waiting and ends; it never sleeps. Generations are their own
//! line: those that wait are the claimable ones from `waiting_from` on, and their
//! ids order them by creation. A worker whose generation has ended keeps its
//! place and takes the oldest of them; it *leaves* only when none is left. When
//! its time is nearly over it hands the place over, by a message, to a fresh worker.
//!
//! Invariants:
//! - a place is entered on the condition that fewer than the plan's are taken,
//!   or instead of those whose holder was not heard of in time, on the condition
//!   that they still are: there are never more holders than places. A place that
//!   is handed over stays taken on its way, and its message is good once;
//! - whoever registers does so on the condition that all places are taken, and
//!   whoever leaves, or moves `waiting_from` on, does so on the condition that
//!   nobody has registered since it looked: no generation waits unseen beside a
//!   free place;
//! - a holder that renews too late finds its place gone, and stops.
//!
//! When a worker dies, its place lapses; whoever enters or takes the next
//! generation after that gives it to another. Where no other worker is left, the
//! sweep brings a message for the generation, or the queue delivers the worker's
//! own message again: any message makes its worker look for the oldest.

mod enter;
mod next;

pub use enter::{Arrival, Arriving, Seen, enter, look};
pub use next::{Next, send_message};

use std::collections::HashMap;

use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValue, ReturnValuesOnConditionCheckFailure};
use domain::{GenerationId, PlaceId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, get, number, text};
use platform::{Action, App, Error, Grant, Queue, Table};
use serde::{Deserialize, Serialize};
use store_core::batch::{Item, get_each};
use store_core::partition::TENANT_PARTITIONS;

const PLACES: &str = "PLACES";
const TRIES_MAX: u32 = 16;

// What the operations touch: to enter includes all that a worker does in its place.
pub const ENTER: Grant = Grant::operation(
    "places::enter",
    &[
        Grant::items(Table::Usage, &[Action::BatchGet, Action::Update], &[TENANT_PARTITIONS]),
        Grant::items(Table::Generations, &[Action::BatchGet, Action::Query], &[TENANT_PARTITIONS]),
        Grant::send(Queue::Interactive),
        Grant::send(Queue::Batch),
    ],
);
pub const TAKEN: Grant =
    Grant::operation("places::taken", &[Grant::items(Table::Usage, &[Action::Get], &[TENANT_PARTITIONS])]);

/// How long a holder that is not heard of keeps its place: as long as a worker
/// keeps its generation.
pub const LEASE: SignedDuration = domain::generation::LEASE;
/// A place is renewed when less than this is left.
pub const RENEW_BELOW: SignedDuration = SignedDuration::from_secs(20);

/// A custom tier may have so many.
pub const PLACES_MAX: u32 = domain::plan::CONCURRENT_JOBS_MAX;

/// A place that a worker has entered.
#[derive(Debug)]
pub struct Place {
    tenant_id: TenantId,
    /// None where the plan counts no places.
    holder: Option<PlaceId>,
    until: Time,
    /// As it was last read or written.
    record: Record,
    /// The own generation of the worker's message, where it is older than any that is registered.
    unregistered: Option<GenerationId>,
}

/// The item.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    #[serde(default)]
    holders: HashMap<String, i64>,
    #[serde(default)]
    waiting_from: Option<GenerationId>,
    #[serde(default)]
    registrations: Option<u64>,
}

impl Record {
    fn parse(item: Option<Item>) -> Result<Self, Error> {
        Ok(item.map(serde_dynamo::from_item).transpose().map_err(Error::internal)?.unwrap_or_default())
    }

    /// How many are taken by holders that were heard of in time.
    fn live(&self, now: Time) -> usize {
        self.holders.values().filter(|until| **until > now.as_millisecond()).count()
    }

    /// Holders that were not, and until when they had their places.
    fn lapsed(&self, now: Time) -> Vec<(String, i64)> {
        let lapsed = self.holders.iter().filter(|(_, until)| **until <= now.as_millisecond());
        lapsed.map(|(holder, until)| (holder.clone(), *until)).take(LAPSED_AT_ONCE_MAX).collect()
    }
}

/// Taken away by one update, whose expression has a limit.
const LAPSED_AT_ONCE_MAX: usize = 20;

impl Place {
    /// Makes its lease longer where that is due; `false` when it was lost, or when
    /// it is over and could not be made longer: others may have the place then.
    pub async fn renewed(&mut self, app: &App) -> Result<bool, Error> {
        let now = Time::from(app.clock.now());
        let Some(holder) = self.holder.filter(|_| now.plus(RENEW_BELOW) >= self.until) else { return Ok(true) };
        let until = now.plus(LEASE);
        let update = item(app, self.tenant_id)?
            .condition_expression("attribute_exists(#holders.#me)")
            .update_expression("SET #holders.#me = :until")
            .expression_attribute_names("#holders", "holders")
            .expression_attribute_names("#me", holder.to_string())
            .expression_attribute_values(":until", ms(until));
        match write(app, self.tenant_id, update).await {
            Ok(Written::Done(_)) => {
                self.until = until;
                Ok(true)
            }
            Ok(Written::Refused(_)) => Ok(false),
            Err(_) if Time::from(app.clock.now()) >= self.until => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Whether a generation may be older than the own one of the worker's message.
    pub fn is_waited_for(&self) -> bool {
        self.holder.is_some() && self.record.waiting_from.is_some()
    }
}

/// How many are taken, of those heard of in time.
pub async fn taken(app: &App, tenant: TenantId) -> Result<usize, Error> {
    let now = Time::from(app.clock.now());
    let found: Option<Record> = get(app, Table::Usage, tenant, PLACES).await?;
    Ok(found.map_or(0, |record| record.live(now)))
}

fn address(tenant: TenantId) -> (Table, String, String) {
    (Table::Usage, tenant.to_string(), PLACES.to_owned())
}

fn item(app: &App, tenant: TenantId) -> Result<UpdateItemFluentBuilder, Error> {
    let update = app.dynamodb().update_item().table_name(app.config.table(Table::Usage)?);
    Ok(update.key(PK, text(tenant)).key(SK, text(PLACES)))
}

/// What became of a conditional update, and the item after it.
enum Written {
    Done(Record),
    Refused(Record),
}

async fn write(app: &App, tenant: TenantId, update: UpdateItemFluentBuilder) -> Result<Written, Error> {
    let sent = update
        .return_values(ReturnValue::AllNew)
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .send()
        .await;
    let error = match sent {
        Ok(answer) => return Ok(Written::Done(Record::parse(answer.attributes)?)),
        Err(error) => error,
    };
    match error.as_service_error() {
        Some(UpdateItemError::ConditionalCheckFailedException(found)) => {
            Ok(Written::Refused(Record::parse(found.item().cloned())?))
        }
        Some(UpdateItemError::TransactionConflictException(_)) => {
            let [found] = get_each(app, [address(tenant)]).await?;
            Ok(Written::Refused(Record::parse(found)?))
        }
        _ => Err(failed(error)),
    }
}

/// Registers a generation as waiting with this update, and gives the condition
/// under which that is right. `seen` is the `waiting_from` that was read.
fn register(
    update: UpdateItemFluentBuilder,
    seen: Option<GenerationId>,
    id: GenerationId,
) -> (UpdateItemFluentBuilder, &'static str) {
    let update = update.expression_attribute_values(":one", number(1)).expression_attribute_values(":id", text(id));
    match seen {
        Some(from) if from <= id => (update.update_expression("ADD registrations :one"), "waiting_from <= :id"),
        _ => (
            update.update_expression("SET waiting_from = :id ADD registrations :one"),
            "(attribute_not_exists(waiting_from) OR waiting_from > :id)",
        ),
    }
}

/// The condition that nobody has registered since this was read.
fn if_unregistered(update: UpdateItemFluentBuilder, seen: &Record) -> (UpdateItemFluentBuilder, &'static str) {
    match seen.registrations {
        Some(registrations) => (
            update.expression_attribute_values(":registrations", number(registrations)),
            "registrations = :registrations",
        ),
        None => (update, "attribute_not_exists(registrations)"),
    }
}

fn ms(time: Time) -> AttributeValue {
    number(time.as_millisecond())
}
