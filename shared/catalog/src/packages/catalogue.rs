//! All packages that there are, whoever owns them: one line each, which is written with
//! the package and never changes. So whoever rebuilds the search index, or compares it
//! with the table, may read these lines and needs no right to scan the table, which
//! holds what workspaces have installed beside the packages.

use aws_sdk_dynamodb::types::TransactWriteItem;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::PackageId;
use store_core::item::keyed;
use store_core::partition::{self, Listing};
use store_core::transaction::put_new_item;

use super::{Listed, PACKAGE};

const CATALOGUE: &str = "CATALOGUE";
/// Each is one partition.
pub const SHARDS: u8 = 16;

/// What the operation touches.
pub const LIST_ALL: Grant =
    Grant::operation("packages::list_all", &[Grant::items(Table::Catalog, &[Action::Query], &[Key::Named(CATALOGUE)])]);
pub(super) const WRITE: Grant =
    Grant::operation("packages::write_line", &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Named(CATALOGUE)])]);

fn pk(shard: u8) -> String {
    format!("{CATALOGUE}#{shard}")
}

fn sk(id: &PackageId) -> String {
    format!("{PACKAGE}#{id}")
}

fn shard(id: &PackageId) -> u8 {
    id.to_string().bytes().fold(0u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte)) % SHARDS
}

/// The part of a transaction that writes the line of a new package.
pub(super) fn line(app: &App, id: &PackageId) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Catalog, &keyed(pk(shard(id)), sk(id), Listed { id: id.clone() }))
}

/// Packages of one of the [`SHARDS`] after `after`, private ones and drafts among them.
pub async fn list_all(
    app: &App,
    shard: u8,
    after: Option<&PackageId>,
    limit: usize,
) -> Result<Listing<PackageId, PackageId>, Error> {
    let after = after.map(sk);
    let prefix = format!("{PACKAGE}#");
    let (lines, more): (Vec<Listed>, bool) =
        partition::page(app, Table::Catalog, pk(shard), &prefix, after.as_deref(), limit).await?;
    let items: Vec<PackageId> = lines.into_iter().map(|line| line.id).collect();
    let next = items.last().filter(|_| more).cloned();
    Ok(Listing { items, next })
}
