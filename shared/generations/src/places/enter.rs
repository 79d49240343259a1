//! A worker comes with a message: it gets a place, or its generation waits.

use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{GenerationId, PlaceId, TenantId, Time};
use platform::dynamodb::number;
use platform::{App, Error};
use store_core::batch::get_each;
use store_core::transaction::pause_before_retry;
use tenancy_store::plans;

use super::{LEASE, PLACES_MAX, Place, Record, TRIES_MAX, Written, address, item, ms, register, write};
use crate::generations::{self, Generation};
use crate::queued::GenerationQueued;

/// What a worker finds that comes with a message.
#[derive(Debug)]
pub struct Seen {
    /// The one that the message is about.
    pub generation: Option<Generation>,
    record: Record,
    places: Option<u32>,
}

impl Seen {
    /// Whether generations that are registered wait for a place.
    pub fn is_waited_for(&self) -> bool {
        self.record.waiting_from.is_some()
    }
}

/// Reads the generation of a message, its workspace's plan and its places.
pub async fn look(app: &App, job: &GenerationQueued) -> Result<Seen, Error> {
    let tenant = job.tenant_id;
    let generation = generations::address(tenant, job.generation_id);
    let [plan, places, generation] = get_each(app, [plans::address(tenant), address(tenant), generation]).await?;
    Ok(Seen {
        generation: generation.map(serde_dynamo::from_item).transpose().map_err(Error::internal)?,
        record: Record::parse(places)?,
        places: places_of(app, plan)?,
    })
}

/// How many places this plan has now; `None` where it does not count them.
pub(super) fn places_of(app: &App, plan: Option<store_core::batch::Item>) -> Result<Option<u32>, Error> {
    let now = Time::from(app.clock.now());
    let most = plans::standing(plan)?.at(now).terms.limits().concurrent_jobs_max;
    Ok(most.map(|most| most.min(PLACES_MAX)))
}

/// Who wants to enter.
#[derive(Debug, Clone, Copy)]
pub struct Arriving {
    pub tenant_id: TenantId,
    /// The generation of its message, where it is one to claim.
    pub wants: Option<GenerationId>,
    /// The place that was handed over by the message.
    pub place: Option<PlaceId>,
}

/// What became of it.
#[derive(Debug)]
pub enum Arrival {
    Entered(Place),
    /// All places are taken. What it wanted is registered.
    Waiting,
}

/// Enters a place, or registers as waiting.
pub async fn enter(app: &App, arriving: Arriving, seen: Seen) -> Result<Arrival, Error> {
    let (tenant, holder, mut record) = (arriving.tenant_id, PlaceId::new(app.clock.ulid()), seen.record);
    let Some(places) = seen.places else {
        let until = Time::from(app.clock.now());
        return Ok(Arrival::Entered(Place::new(arriving, None, until, record)));
    };
    let mut handed_over = arriving.place;
    for tries in 0..TRIES_MAX {
        let now = Time::from(app.clock.now());
        let until = now.plus(LEASE);
        let entering = Entering { app, tenant, holder, until };
        let written = if let Some(place) = handed_over.take() {
            entering.replace(place).await?
        } else if record.live(now) < places as usize {
            entering.take(&record, places, now).await?
        } else {
            let Some(id) = arriving.wants else { return Ok(Arrival::Waiting) };
            match wait(app, tenant, &record, places, id).await? {
                Written::Done(_) => return Ok(Arrival::Waiting),
                refused @ Written::Refused(_) => refused,
            }
        };
        let (Written::Done(found) | Written::Refused(found)) = written;
        // Also when it had entered before, and the answer was lost.
        if found.holders.contains_key(&holder.to_string()) {
            return Ok(Arrival::Entered(Place::new(arriving, Some(holder), until, found)));
        }
        record = found;
        pause_before_retry(tries).await;
    }
    Err(Error::Unavailable { inside: format!("too many come and go at the places of {tenant}") })
}

impl Place {
    fn new(arriving: Arriving, holder: Option<PlaceId>, until: Time, record: Record) -> Self {
        let unregistered = arriving.wants.filter(|wants| record.waiting_from.is_some_and(|from| *wants < from));
        Self { tenant_id: arriving.tenant_id, holder, until, record, unregistered }
    }
}

/// Registers the generation, if all places are still taken.
async fn wait(app: &App, tenant: TenantId, seen: &Record, places: u32, id: GenerationId) -> Result<Written, Error> {
    let (update, condition) = register(item(app, tenant)?, seen.waiting_from, id);
    let update = update
        .condition_expression(format!("size(#holders) >= :places AND {condition}"))
        .expression_attribute_names("#holders", "holders")
        .expression_attribute_values(":places", number(places));
    write(app, tenant, update).await
}

/// Takes these holders away: the conditions that they have not come back, and the
/// clause that removes them.
pub(super) fn without(
    mut update: UpdateItemFluentBuilder,
    lapsed: &[(String, i64)],
) -> (UpdateItemFluentBuilder, Vec<String>, String) {
    let (mut conditions, mut removed) = (Vec::new(), Vec::new());
    for (index, (holder, until)) in lapsed.iter().enumerate() {
        conditions.push(format!("#holders.#l{index} = :l{index}"));
        removed.push(format!("#holders.#l{index}"));
        update = update
            .expression_attribute_names(format!("#l{index}"), holder)
            .expression_attribute_values(format!(":l{index}"), number(until));
    }
    let clause = if removed.is_empty() { String::new() } else { format!("REMOVE {}", removed.join(", ")) };
    (update, conditions, clause)
}

struct Entering<'a> {
    app: &'a App,
    tenant: TenantId,
    holder: PlaceId,
    until: Time,
}

impl Entering<'_> {
    /// A free place, or one of those that have lapsed, which are all taken away.
    async fn take(&self, seen: &Record, places: u32, now: Time) -> Result<Written, Error> {
        let lapsed = seen.lapsed(now);
        let update = item(self.app, self.tenant)?.expression_attribute_names("#holders", "holders");
        // The workspace's first makes the map that the others enter.
        if seen.holders.is_empty() {
            let holders = [(self.holder.to_string(), ms(self.until))].into();
            let update = update
                .condition_expression("attribute_not_exists(#holders) OR size(#holders) = :none")
                .update_expression("SET #holders = :holders")
                .expression_attribute_values(":none", number(0))
                .expression_attribute_values(":holders", AttributeValue::M(holders));
            return write(self.app, self.tenant, update).await;
        }
        let left = seen.holders.len() - lapsed.len();
        let (update, mut conditions, removed) = without(update, &lapsed);
        // More than there are places, since the plan has fewer now.
        if left >= places as usize {
            let update = update.condition_expression(conditions.join(" AND "));
            return write(self.app, self.tenant, update.update_expression(removed)).await;
        }
        conditions.push("size(#holders) <= :room".to_owned());
        let update = update
            .condition_expression(format!("attribute_exists(#holders.#me) OR ({})", conditions.join(" AND ")))
            .update_expression(format!("SET #holders.#me = :until {removed}"))
            .expression_attribute_names("#me", self.holder.to_string())
            .expression_attribute_values(":room", number(places as usize - 1 + lapsed.len()))
            .expression_attribute_values(":until", ms(self.until));
        write(self.app, self.tenant, update).await
    }

    /// The place that was handed over, if it is still on its way.
    async fn replace(&self, place: PlaceId) -> Result<Written, Error> {
        let update = item(self.app, self.tenant)?
            .condition_expression("attribute_exists(#holders.#me) OR attribute_exists(#holders.#place)")
            .update_expression("SET #holders.#me = :until REMOVE #holders.#place")
            .expression_attribute_names("#holders", "holders")
            .expression_attribute_names("#me", self.holder.to_string())
            .expression_attribute_names("#place", place.to_string())
            .expression_attribute_values(":until", ms(self.until));
        write(self.app, self.tenant, update).await
    }
}
