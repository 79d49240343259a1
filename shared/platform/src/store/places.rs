//! Places: how many generations of a workspace run at the same moment.
//!
//! Keys, in [`Table::Usage`]: pk `<tenant>`, sk `PLACES`; one item with a map of
//! holder → until when, in milliseconds since the epoch.
//!
//! Invariants:
//! - a place is taken on the condition that fewer than the plan's are, or
//!   instead of one whose holder was not heard of in time, on the condition
//!   that it still was not: there are never more holders than places;
//! - a holder that renews too late finds its place gone, and stops.

use std::collections::HashMap;

use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{TenantId, Time};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use ulid::Ulid;

use super::transaction::{number, pause_before_retry};
use super::{PK, SK, TENANT_PARTITIONS, get, if_unchanged, plans, text};
use crate::app::App;
use crate::endpoint::{Action, Grant, Table};
use crate::error::Error;

const PLACES: &str = "PLACES";
const TRIES_MAX: u32 = 16;

// What the operations touch.
pub const TAKE: Grant = Grant::operation(
    "places::take",
    &[plans::FIND, Grant::items(Table::Usage, &[Action::Get, Action::Update], &[TENANT_PARTITIONS])],
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

/// A place that was taken; without holder where the plan counts none.
#[derive(Debug, Clone)]
pub struct Place {
    tenant_id: TenantId,
    holder: Option<Ulid>,
    until: Time,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Record {
    holders: HashMap<String, i64>,
}

/// A place, or `None` while all are taken.
pub async fn take(app: &App, tenant: TenantId) -> Result<Option<Place>, Error> {
    let now = Time::from(app.clock.now());
    let most = plans::find(app, tenant).await?.at(now).terms.limits().concurrent_jobs_max;
    let Some(most) = most else { return Ok(Some(Place { tenant_id: tenant, holder: None, until: now })) };
    let most = most.min(PLACES_MAX);
    let holder = app.clock.ulid();
    for tries in 0..TRIES_MAX {
        let until = Time::from(app.clock.now()).plus(LEASE);
        let place = Place { tenant_id: tenant, holder: Some(holder), until };
        if place.enter(app, most).await? {
            return Ok(Some(place));
        }
        let found: Option<Record> = get(app, Table::Usage, tenant, PLACES).await?;
        let Some(record) = found else {
            place.found(app).await?;
            continue;
        };
        // One that was just given up is tried again; one that lapsed is replaced.
        let now = Time::from(app.clock.now()).as_millisecond();
        let lapsed = record.holders.iter().filter(|(_, until)| **until <= now).min_by_key(|(_, until)| **until);
        let taken = match lapsed {
            Some((other, until)) if record.holders.len() <= most as usize => place.replace(app, other, *until).await?,
            // More than there are places, since the plan has fewer now.
            Some((other, until)) => {
                place.evict(app, other, *until).await?;
                false
            }
            None if record.holders.len() >= most as usize => return Ok(None),
            None => false,
        };
        if taken {
            return Ok(Some(place));
        }
        pause_before_retry(tries).await;
    }
    Ok(None)
}

impl Place {
    /// Makes its lease longer where that is due; `false` when it was lost, or when
    /// it is over and could not be made longer: others may have the place then.
    pub async fn renewed(&mut self, app: &App) -> Result<bool, Error> {
        let now = Time::from(app.clock.now());
        if self.holder.is_none() || now.plus(RENEW_BELOW) < self.until {
            return Ok(true);
        }
        let next = Self { until: now.plus(LEASE), ..self.clone() };
        let update = next
            .update(app)?
            .condition_expression("attribute_exists(#holders.#me)")
            .update_expression("SET #holders.#me = :until")
            .expression_attribute_values(":until", ms(next.until));
        match holds(update).await {
            Ok(kept) => {
                if kept {
                    self.until = next.until;
                }
                Ok(kept)
            }
            Err(_) if Time::from(app.clock.now()) >= self.until => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// Gives it up. Were it not to arrive, the lease ends it.
    pub async fn release(self, app: &App) {
        if self.holder.is_none() {
            return;
        }
        let released = async {
            holds(
                self.update(app)?
                    .update_expression("REMOVE #holders.#me")
                    .condition_expression("attribute_exists(#holders.#me)"),
            )
            .await
        };
        if let Err(error) = released.await {
            tracing::warn!(%error, "a place stays taken until its lease ends");
        }
    }

    /// The item, and `#me` in its map.
    fn update(&self, app: &App) -> Result<UpdateItemFluentBuilder, Error> {
        let me = self.holder.map(|holder| holder.to_string()).unwrap_or_default();
        Ok(app
            .dynamodb()
            .update_item()
            .table_name(app.config.table(Table::Usage)?)
            .key(PK, text(self.tenant_id))
            .key(SK, text(PLACES))
            .expression_attribute_names("#holders", "holders")
            .expression_attribute_names("#me", me))
    }

    /// Also when it has entered before and the answer was lost.
    async fn enter(&self, app: &App, most: u32) -> Result<bool, Error> {
        let free = "attribute_exists(pk) AND (attribute_exists(#holders.#me) OR size(#holders) < :most)";
        let update = self
            .update(app)?
            .condition_expression(free)
            .update_expression("SET #holders.#me = :until")
            .expression_attribute_values(":until", ms(self.until))
            .expression_attribute_values(":most", number(most));
        holds(update).await
    }

    /// The first of its workspace makes the map that the others enter.
    async fn found(&self, app: &App) -> Result<(), Error> {
        let update = app
            .dynamodb()
            .update_item()
            .table_name(app.config.table(Table::Usage)?)
            .key(PK, text(self.tenant_id))
            .key(SK, text(PLACES))
            .condition_expression("attribute_not_exists(pk)")
            .update_expression("SET holders = :none")
            .expression_attribute_values(":none", AttributeValue::M(HashMap::new()));
        holds(update).await.map(|_| ())
    }

    /// Takes the place of one that has lapsed, if it still has.
    async fn replace(&self, app: &App, other: &str, until: i64) -> Result<bool, Error> {
        let update = self
            .update(app)?
            .condition_expression("attribute_exists(#holders.#me) OR #holders.#other = :lapsed")
            .update_expression("SET #holders.#me = :until REMOVE #holders.#other")
            .expression_attribute_names("#other", other)
            .expression_attribute_values(":until", ms(self.until))
            .expression_attribute_values(":lapsed", number(until));
        holds(update).await
    }

    async fn evict(&self, app: &App, other: &str, until: i64) -> Result<(), Error> {
        let update = self
            .update(app)?
            .condition_expression("#holders.#me = :lapsed")
            .update_expression("REMOVE #holders.#me")
            .expression_attribute_names("#me", other)
            .expression_attribute_values(":lapsed", number(until));
        holds(update).await.map(|_| ())
    }
}

/// How many are taken, of those heard of in time.
pub async fn taken(app: &App, tenant: TenantId) -> Result<usize, Error> {
    let now = app.clock.now().as_millisecond();
    let found: Option<Record> = get(app, Table::Usage, tenant, PLACES).await?;
    Ok(found.map_or(0, |record| record.holders.values().filter(|until| **until > now).count()))
}

fn ms(time: Time) -> AttributeValue {
    number(time.as_millisecond())
}

/// Whether the condition held.
async fn holds(update: UpdateItemFluentBuilder) -> Result<bool, Error> {
    Ok(if_unchanged(update.send().await)?.is_some())
}
