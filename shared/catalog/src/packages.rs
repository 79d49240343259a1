//! Packages: what stands on a package's page, whose it is, and what is counted of it.
//!
//! Keys are in the head of the crate. Invariants:
//! - a package lies in a namespace of its owner when it is made;
//! - it is listed with its owner alone, and counted there in the same transaction;
//! - it has one line among [`all packages`](list_all), which the same transaction writes;
//! - `revision` grows with each write, so that the search index knows the newest state;
//! - a private package is found by nobody but its owner's workspace.

mod catalogue;
mod change;
mod create;
mod owned;
mod page;

pub use catalogue::{LIST_ALL, SHARDS, list_all};
pub use change::{CHANGE, Offer, change};
pub use create::{CREATE, Created, NewPackage, create};
pub use owned::PackageLimits;
pub(crate) use owned::{count_one, list_part, uncount_one, unlist_part};
pub use page::{Category, PACKAGE_TAGS_MAX, Page, Summary, Tag, Title, WebAddress};

use domain::{AccountId, TenantId, Time};
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use registry::licences::Licence;
use registry::moderation::Takedowns;
use registry::names::transfer::Ownership;
use registry::reviews::Aggregate;
use registry::{Kind, PackageId, Version};
use serde::{Deserialize, Serialize};
use store_core::item::Keyed;
use store_core::partition::{self, Listing, TENANT_PARTITIONS};

use super::namespaces::of_tenant;

pub(crate) const PACKAGE: &str = "PACKAGE";

/// What a card pays at least, by Stripe's rule for US dollars.
pub const PRICE_CENTS_MIN: u64 = 50;
/// 99,999.99 US dollars.
pub const PRICE_CENTS_MAX: u64 = 9_999_999;

/// What an affiliate gets at most, in ten thousandths of the creators' share.
pub const AFFILIATE_BASIS_POINTS_MAX: u32 = 5_000;

/// Partition keys of packages and of their versions.
pub(crate) const PACKAGES: Key = Key::Named(PACKAGE);

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("packages::find", &[Grant::items(Table::Catalog, &[Action::Get], &[PACKAGES])]);
pub const FIND_ALL: Grant =
    Grant::operation("packages::find_all", &[Grant::items(Table::Catalog, &[Action::BatchGet], &[PACKAGES])]);
pub const LIST: Grant = Grant::operation(
    "packages::list",
    &[FIND_ALL, Grant::items(Table::Catalog, &[Action::Query], &[TENANT_PARTITIONS])],
);

/// Who finds a package.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everybody.
    Public,
    /// The owner's workspace.
    Private,
}

/// For whom a price counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PricedPer {
    /// Each member of a workspace that has paid it.
    #[default]
    Workspace,
    /// One member of a workspace, to whom it assigns a seat.
    Seat,
}

impl PricedPer {
    /// As serialised.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Workspace => "workspace",
            Self::Seat => "seat",
        }
    }

    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: PackageId,
    pub kind: Kind,
    pub visibility: Visibility,
    #[serde(flatten)]
    pub ownership: Ownership,
    pub created_by: AccountId,
    pub page: Page,
    /// In US cents; zero for a free package.
    pub price_cents: u64,
    #[serde(default, skip_serializing_if = "PricedPer::is_default")]
    pub priced_per: PricedPer,
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to
    /// its owner; zero where nobody does.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub affiliate_basis_points: u32,
    /// The greatest release that is published and not yanked; of packages without a
    /// release the greatest pre-release.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub latest: Option<Latest>,
    /// What staff made unreachable of it as a whole.
    #[serde(default, skip_serializing_if = "Takedowns::is_empty")]
    pub takedowns: Takedowns,
    /// Since when it is, and all its versions with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_down_at: Option<Time>,
    #[serde(default)]
    pub ratings: Aggregate,
    /// Workspaces that have installed it.
    #[serde(default)]
    pub installs: u64,
    /// Counted once for each workspace, version and day.
    #[serde(default)]
    pub downloads: u64,
    /// Grows with each step of a version's life (see [`crate::versions`]).
    #[serde(default)]
    pub versions_revision: u64,
    /// Grows with each write.
    pub revision: u64,
    pub created_at: Time,
    pub changed_at: Time,
}

fn is_zero(basis_points: &u32) -> bool {
    *basis_points == 0
}

/// What the page and the search say of the newest version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Latest {
    pub version: Version,
    pub licence: Licence,
    /// 0 to 100.
    pub score: u32,
    pub published_at: Time,
}

impl Record {
    pub fn owner(&self) -> TenantId {
        self.ownership.owner
    }

    /// Whether a workspace, or somebody without one, may know of it: drafts are for
    /// their owners.
    pub fn is_visible_to(&self, tenant: Option<TenantId>) -> bool {
        let is_owner = tenant == Some(self.owner());
        let is_shown = self.visibility == Visibility::Public && self.latest.is_some() && self.taken_down_at.is_none();
        is_owner || is_shown
    }
}

pub(crate) fn pk(id: &PackageId) -> String {
    format!("{PACKAGE}#{id}")
}

/// The package, whoever may know of it.
pub async fn find(app: &App, id: &PackageId) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, pk(id), PACKAGE).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Those that there are of these packages, in no order.
pub async fn find_all(app: &App, ids: impl IntoIterator<Item = &PackageId>) -> Result<Vec<Record>, Error> {
    let keys = ids.into_iter().map(|id| (pk(id), PACKAGE.to_owned()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Catalog, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// One line of a workspace's list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Listed {
    pub(crate) id: PackageId,
}

/// The packages of a workspace after `after`, by name.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&PackageId>,
    limit: usize,
) -> Result<Listing<Record, PackageId>, Error> {
    let after = after.map(|id| format!("{PACKAGE}#{id}"));
    let prefix = format!("{PACKAGE}#");
    let (listed, more): (Vec<Listed>, bool) =
        partition::page(app, Table::Catalog, of_tenant(tenant), &prefix, after.as_deref(), limit).await?;
    let ids: Vec<PackageId> = listed.iter().map(|it| it.id.clone()).collect();
    let mut items = find_all(app, &ids).await?;
    items.sort_by(|a, b| a.id.cmp(&b.id));
    let next = listed.into_iter().next_back().filter(|_| more).map(|last| last.id);
    Ok(Listing { items, next })
}
