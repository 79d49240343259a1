//! A package as people see it.

use catalog_store::packages::{Latest, Page, PricedPer, Record, Visibility};
use domain::{AccountId, Time};
use platform::App;
use registry::licences::Licence;
use registry::reviews::Aggregate;
use registry::{Kind, PackageId, Version};
use serde::Serialize;

/// As its owner's workspace sees it.
#[derive(Serialize, utoipa::ToSchema)]
pub struct CreatorPackageView {
    id: PackageId,
    kind: Kind,
    visibility: Visibility,
    page: Page,
    price_cents: u64,
    /// Whether that is for each member of a workspace, or for one seat.
    priced_per: PricedPer,
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to the owner.
    #[schema(maximum = 5_000, example = 1_000)]
    affiliate_basis_points: u32,
    /// None before the first version is published, and while all are yanked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    latest: Option<LatestView>,
    ratings: RatingsView,
    installs: u64,
    downloads: u64,
    created_by: AccountId,
    created_at: Time,
    changed_at: Time,
    /// Staff made it unreachable with all its versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    taken_down_at: Option<Time>,
}

/// The greatest release that is published; of a package without one, the greatest
/// pre-release.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = LatestVersion)]
pub struct LatestView {
    version: Version,
    licence: Licence,
    score: u32,
    published_at: Time,
}

/// What those who installed a package think of it.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = PackageRatings)]
pub struct RatingsView {
    /// How many rated it.
    #[schema(example = 12)]
    count: u64,
    /// Their mean in hundredths of a star; absent while nobody has rated it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, minimum = 100, maximum = 500, example = 450)]
    mean_hundredths: Option<u64>,
}

impl From<Latest> for LatestView {
    fn from(latest: Latest) -> Self {
        let Latest { version, licence, score, published_at } = latest;
        Self { version, licence, score, published_at }
    }
}

impl From<Aggregate> for RatingsView {
    fn from(ratings: Aggregate) -> Self {
        Self { count: ratings.count(), mean_hundredths: ratings.mean_hundredths() }
    }
}

impl From<Record> for CreatorPackageView {
    fn from(record: Record) -> Self {
        Self {
            id: record.id,
            kind: record.kind,
            visibility: record.visibility,
            page: record.page,
            price_cents: record.price_cents,
            priced_per: record.priced_per,
            affiliate_basis_points: record.affiliate_basis_points,
            latest: record.latest.map(LatestView::from),
            ratings: record.ratings.into(),
            installs: record.installs,
            downloads: record.downloads,
            created_by: record.created_by,
            created_at: record.created_at,
            changed_at: record.changed_at,
            taken_down_at: record.taken_down_at,
        }
    }
}

/// Where its owner finds it.
pub(crate) fn location(app: &App, id: &PackageId) -> String {
    app.config.api_link(&format!("/api/v1/creator/packages/{id}"))
}
