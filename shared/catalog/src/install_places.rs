//! Places for planned installs: a workspace has as many as its plan says, and a place
//! whose plan is over is free, whether anybody gave it back or not.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{InstallId, TenantId, Time};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{put_item, update_builder, update_item};

use super::installs::pk;

const PLACES: &str = "PLACES";
/// A custom tier may have so many.
const PLACES_MAX: u32 = 1_000;

pub(crate) const ENTER: Grant = Grant::operation(
    "install_places::enter",
    &[Grant::items(Table::Catalog, &[Action::Get, Action::Put], &[TENANT_PARTITIONS])],
);
pub(crate) const LEAVE: Grant =
    Grant::operation("install_places::leave", &[Grant::items(Table::Catalog, &[Action::Update], &[TENANT_PARTITIONS])]);

/// As it lies in the table.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Record {
    /// Planned installs, and until when they hold their places.
    holders: BTreeMap<InstallId, Time>,
    revision: u64,
}

/// The part of a transaction that takes a place, if the places are still as they were
/// read; `None` where all are taken.
pub(crate) async fn enter(
    app: &App,
    tenant: TenantId,
    id: InstallId,
    until: Time,
    places_max: Option<u32>,
) -> Result<Option<TransactWriteItem>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, pk(tenant), PLACES).await?;
    let mut record = found.map(|keyed| keyed.record).unwrap_or_default();
    let now = Time::from(app.clock.now());
    record.holders.retain(|_, until| *until >= now);
    let places = places_max.unwrap_or(PLACES_MAX).min(PLACES_MAX) as usize;
    if record.holders.len() >= places && !record.holders.contains_key(&id) {
        return Ok(None);
    }
    record.holders.insert(id, until);
    let put = if record.revision == 0 {
        Put::builder().condition_expression("attribute_not_exists(pk)")
    } else {
        let seen = number(record.revision);
        Put::builder().condition_expression("revision = :seen").expression_attribute_values(":seen", seen)
    };
    record.revision += 1;
    put_item(app, Table::Catalog, put, &keyed(pk(tenant), PLACES, record)).map(Some)
}

/// The part of a transaction that gives a place back; one that lapsed is given back already.
pub(crate) fn leave(app: &App, tenant: TenantId, id: InstallId) -> Result<TransactWriteItem, Error> {
    let update = update_builder(app, Table::Catalog, pk(tenant), PLACES)?
        .update_expression("REMOVE holders.#id ADD revision :one")
        .condition_expression("attribute_exists(pk)")
        .expression_attribute_names("#id", id.to_string())
        .expression_attribute_values(":one", number(1));
    update_item(update)
}
