//! Packages and versions as everybody sees them: who wrote them is not told.

use catalog_store::packages::{self, Page, PricedPer};
use catalog_store::versions::{self, Notes};
use domain::Time;
use registry::checks::Grade;
use registry::licences::Licence;
use registry::versions::life::{Reason, State};
use registry::{Kid, Kind, PackageId, Requirement, Version};
use serde::Serialize;

use crate::package_view::{LatestView, RatingsView};
use crate::version_view::ArchiveView;

/// A package's page.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PackageView {
    id: PackageId,
    kind: Kind,
    page: Page,
    price_cents: u64,
    /// Whether that is for each member of a workspace, or for one seat.
    priced_per: PricedPer,
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to the owner.
    #[schema(maximum = 5_000, example = 1_000)]
    affiliate_basis_points: u32,
    /// None while all versions are yanked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    latest: Option<LatestView>,
    ratings: RatingsView,
    installs: u64,
    downloads: u64,
    created_at: Time,
    changed_at: Time,
    /// The README of the latest version, as it stands in its archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    readme: Option<String>,
}

impl PackageView {
    pub(crate) fn new(record: packages::Record, readme: Option<String>) -> Self {
        Self {
            id: record.id,
            kind: record.kind,
            page: record.page,
            price_cents: record.price_cents,
            priced_per: record.priced_per,
            affiliate_basis_points: record.affiliate_basis_points,
            latest: record.latest.map(LatestView::from),
            ratings: record.ratings.into(),
            installs: record.installs,
            downloads: record.downloads,
            created_at: record.created_at,
            changed_at: record.changed_at,
            readme,
        }
    }
}

/// A published version in a list.
#[derive(Serialize, utoipa::ToSchema)]
pub struct VersionView {
    version: Version,
    state: State,
    licence: Licence,
    /// Packages that it depends on.
    #[schema(max_items = 100)]
    requirements: Vec<Requirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    archive: Option<ArchiveView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    notes: Option<Notes>,
    published_at: Time,
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    grade: Option<Grade>,
    score: u32,
    /// The creators' own key that signed it; it is one of the package's `signing-keys`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    signed_by_kid: Option<Kid>,
    /// Why it is deprecated or yanked.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    reason: Option<Reason>,
    /// Staff made its content unreachable.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    taken_down_at: Option<Time>,
}

impl From<versions::Record> for VersionView {
    fn from(record: versions::Record) -> Self {
        let reason = record.life.reason().filter(|_| record.state() != State::Published).cloned();
        Self {
            state: record.state(),
            version: record.version,
            licence: record.licence,
            requirements: record.requirements,
            archive: record.archive.map(ArchiveView::from),
            notes: record.notes,
            published_at: record.published_at.unwrap_or(record.created_at),
            grade: record.check.as_ref().map(|check| check.grade),
            score: record.check.as_ref().map_or(0, |check| check.score),
            signed_by_kid: record.creator_signature.map(|it| it.kid),
            reason,
            taken_down_at: record.taken_down_at,
        }
    }
}
