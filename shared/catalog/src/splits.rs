//! Who shares in what a package earns. What is allowed is decided in `registry::splits`; here
//! each step is one transaction, on the condition that the split is the one that was read.
//!
//! Keys are in the head of the crate. Invariants:
//! - the split lies with its package, and `revision` grows with each step;
//! - every workspace that has a part or is asked has one line in its list, written and
//!   deleted with the step that makes it so;
//! - each step leaves one event in the log of the owner and of everybody who has a part or is
//!   asked, before it or after it.

mod step;
mod tell;

pub use step::{ACCEPT, DECLINE, LEAVE, PROPOSE, Stepped, WITHDRAW, accept, decline, leave, propose, withdraw};

use std::collections::BTreeMap;

use domain::TenantId;
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::PackageId;
use registry::splits::Split;
use serde::{Deserialize, Serialize};
use store_core::item::Keyed;
use store_core::partition::{self, Listing, TENANT_PARTITIONS};

use crate::namespaces::of_tenant;
use crate::packages::{self, PACKAGES};

const SPLIT: &str = "SPLIT";

// What the operations touch.
pub const FIND: Grant = Grant::operation("splits::find", &[Grant::items(Table::Catalog, &[Action::Get], &[PACKAGES])]);
pub const FIND_ALL: Grant =
    Grant::operation("splits::find_all", &[Grant::items(Table::Catalog, &[Action::BatchGet], &[PACKAGES])]);
pub const LIST: Grant = Grant::operation(
    "splits::list",
    &[FIND_ALL, packages::FIND_ALL, Grant::items(Table::Catalog, &[Action::Query], &[TENANT_PARTITIONS])],
);

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub package: PackageId,
    #[serde(flatten)]
    pub split: Split,
    /// Grows with each write; zero of one that was never written.
    pub revision: u64,
}

impl Record {
    /// Of a package whose owner has proposed nothing yet.
    pub fn none(package: &PackageId) -> Self {
        Self { package: package.clone(), split: Split::default(), revision: 0 }
    }
}

/// A split, and whose its package is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owned {
    pub owner: TenantId,
    pub record: Record,
}

impl Owned {
    /// Whether a workspace may know of it: the owner, and whoever has a part or is asked.
    pub fn is_visible_to(&self, workspace: TenantId) -> bool {
        let Self { owner, record } = self;
        let is_asked = |workspace| {
            record
                .split
                .live_proposal(*owner)
                .is_some_and(|it| it.accepted.contains(&workspace) || it.waits_for.contains(&workspace))
        };
        workspace == *owner
            || record.split.parts(*owner).iter().any(|part| part.workspace_id == workspace)
            || is_asked(workspace)
    }
}

/// One line of a workspace's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    package: PackageId,
}

fn listed_sk(package: &PackageId) -> String {
    format!("{SPLIT}#{package}")
}

/// The split of a package, whoever asks.
pub async fn find(app: &App, package: &PackageId) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, packages::pk(package), SPLIT).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Those that there are of these packages, in no order.
pub async fn find_all(app: &App, ids: impl IntoIterator<Item = &PackageId>) -> Result<Vec<Record>, Error> {
    let keys = ids.into_iter().map(|id| (packages::pk(id), SPLIT.to_owned()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Catalog, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// Splits of others' packages in which a workspace has a part or is asked, after that of
/// `after`, by their packages.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&PackageId>,
    limit: usize,
) -> Result<Listing<Owned, PackageId>, Error> {
    let (prefix, after) = (format!("{SPLIT}#"), after.map(listed_sk));
    let (listed, more): (Vec<Listed>, bool) =
        partition::page(app, Table::Catalog, of_tenant(tenant), &prefix, after.as_deref(), limit).await?;
    let ids: Vec<PackageId> = listed.iter().map(|it| it.package.clone()).collect();
    let found = packages::find_all(app, &ids).await?;
    let owners: BTreeMap<PackageId, TenantId> = found.into_iter().map(|it| (it.id.clone(), it.owner())).collect();
    let records = find_all(app, &ids).await?.into_iter();
    let owned = |record: Record| owners.get(&record.package).map(|owner| Owned { owner: *owner, record });
    let mut items: Vec<Owned> = records.filter_map(owned).filter(|it| it.is_visible_to(tenant)).collect();
    items.sort_by(|a, b| a.record.package.cmp(&b.record.package));
    let next = listed.into_iter().next_back().filter(|_| more).map(|last| last.package);
    Ok(Listing { items, next })
}
