//! All workspaces that have a library: one line each, written with their first install.
//! Whoever goes through all libraries reads these lines and needs no right to scan the
//! table.
//!
//! Keys are in the head of the crate.

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{TenantId, Time};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::keyed;
use store_core::partition::{self, Listing};
use store_core::transaction::{delete_builder, delete_item, put_item, write_all};

pub(crate) const LIBRARIES: &str = "LIBRARIES";
/// Each is one partition.
pub const SHARDS: u8 = 16;

// What the operations touch.
pub const LIST: Grant =
    Grant::operation("libraries::list", &[Grant::items(Table::Catalog, &[Action::Query], &[Key::Named(LIBRARIES)])]);
pub const FORGET: Grant =
    Grant::operation("libraries::forget", &[Grant::items(Table::Catalog, &[Action::Delete], &[Key::Named(LIBRARIES)])]);
pub(crate) const WRITE: Grant =
    Grant::operation("libraries::write", &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(LIBRARIES)])]);

/// A workspace, and since when it has a library.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub tenant: TenantId,
    pub since: Time,
}

fn pk(shard: u8) -> String {
    format!("{LIBRARIES}#{shard}")
}

fn shard(tenant: TenantId) -> u8 {
    tenant.to_string().bytes().fold(0u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)) % SHARDS
}

/// The part of a transaction that writes the line of a workspace's first install.
pub(crate) fn line_part(app: &App, tenant: TenantId) -> Result<TransactWriteItem, Error> {
    let line = Line { tenant, since: app.clock.now().into() };
    put_item(app, Table::Catalog, Put::builder(), &keyed(pk(shard(tenant)), tenant, line))
}

/// Workspaces of one of the [`SHARDS`] after `after`.
pub async fn list(
    app: &App,
    shard: u8,
    after: Option<TenantId>,
    limit: usize,
) -> Result<Listing<Line, TenantId>, Error> {
    let after = after.map(|tenant| tenant.to_string());
    let (items, more): (Vec<Line>, bool) =
        partition::page(app, Table::Catalog, pk(shard), TenantId::PREFIX, after.as_deref(), limit).await?;
    let next = items.last().filter(|_| more).map(|last| last.tenant);
    Ok(Listing { items, next })
}

/// Takes a workspace off the list that nobody is in any more.
pub async fn forget(app: &App, tenant: TenantId) -> Result<(), Error> {
    write_all(app, vec![delete_item(delete_builder(app, Table::Catalog, pk(shard(tenant)), tenant)?)?]).await?;
    Ok(())
}
