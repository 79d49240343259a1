//! An install as its workspace sees it.

use catalog_store::installs::{Record, State};
use catalog_store::library::locked;
use domain::{AccountId, InstallId, Sha256Hex, Time};
use platform::App;
use registry::install::{Change, changes};
use registry::licences::{IntendedUse, Licence};
use registry::{Kind, PackageId, Requirement, Version};
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Install)]
pub struct InstallView {
    id: InstallId,
    state: State,
    created_by: AccountId,
    created_at: Time,
    /// Until when it can be committed.
    planned_until: Time,
    #[serde(skip_serializing_if = "Option::is_none")]
    committed_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rolled_back_at: Option<Time>,
    intended_use: IntendedUse,
    /// What becomes of each package of the library, by name.
    #[schema(max_items = 600)]
    changes: Vec<PackageChange>,
    /// Of the archives that the library lacks.
    download_bytes: u64,
    /// Of all archives of the library then.
    total_bytes: u64,
    licences: LicencesView,
    /// Packages whose owners want them to be used no more.
    #[schema(max_items = 300, example = json!([{"package": "acme/typescript", "reason": "Use acme/typescript-types."}]))]
    deprecated: Vec<DeprecatedView>,
    links: InstallLinks,
}

/// One package of an install.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PackageChange {
    package: PackageId,
    change: ChangeKind,
    /// The version that the library then has; none of a package that goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<Version>,
    /// The version that it had before, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    from: Option<Version>,
    /// None of a package that goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    offer: Option<OfferView>,
}

/// What becomes of a package.
#[derive(Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = InstallChange)]
pub enum ChangeKind {
    Added,
    Kept,
    Upgraded,
    Downgraded,
    Removed,
}

/// What is installed of a package.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = InstallOffer)]
pub struct OfferView {
    kind: Kind,
    licence: Licence,
    sha256: Sha256Hex,
    size_bytes: u64,
    /// What the workspace asked for; none of what only other packages ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    requirement: Option<Requirement>,
}

/// What the licences of an install mean together.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = InstallLicences)]
pub struct LicencesView {
    /// What must be done, each a sentence.
    #[schema(max_items = 300)]
    duties: Vec<String>,
    /// Licences whose terms the registry does not know: somebody must read them.
    #[schema(max_items = 300)]
    unknown: Vec<UnknownLicence>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct UnknownLicence {
    package: PackageId,
    licence: String,
}

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = DeprecatedPackage)]
pub struct DeprecatedView {
    package: PackageId,
    /// What its owner says.
    reason: String,
}

/// Paths of what can be asked next.
#[derive(Serialize, utoipa::ToSchema)]
pub struct InstallLinks {
    #[serde(rename = "self")]
    this: String,
    /// While it is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    commit: Option<String>,
    /// Until it is rolled back.
    #[serde(skip_serializing_if = "Option::is_none")]
    rollback: Option<String>,
}

pub(crate) fn location(app: &App, id: InstallId) -> String {
    app.config.api_link(&format!("/api/v1/library/installs/{id}"))
}

impl InstallView {
    pub(crate) fn of(app: &App, record: Record) -> Self {
        let this = location(app, record.id);
        let links = InstallLinks {
            commit: (record.state == State::Planned).then(|| format!("{this}/commit")),
            rollback: (record.state != State::RolledBack).then(|| format!("{this}/rollback")),
            this,
        };
        Self {
            id: record.id,
            state: record.state,
            created_by: record.created_by,
            created_at: record.created_at,
            planned_until: record.planned_until(),
            committed_at: record.committed_at,
            rolled_back_at: record.rolled_back_at,
            intended_use: record.intended_use,
            changes: package_changes(&record),
            download_bytes: record.download_bytes,
            total_bytes: record.total_bytes,
            licences: LicencesView {
                duties: record.duties,
                unknown: record
                    .unknown_licences
                    .into_iter()
                    .map(|(package, licence)| UnknownLicence { package, licence })
                    .collect(),
            },
            deprecated: record
                .deprecated
                .into_iter()
                .map(|(package, reason)| DeprecatedView { package, reason })
                .collect(),
            links,
        }
    }
}

fn package_changes(record: &Record) -> Vec<PackageChange> {
    let changes = changes(&locked(&record.after), &locked(&record.before));
    let view = |(package, change): (PackageId, Change)| {
        let offer = record.after.get(&package).map(|entry| OfferView {
            kind: entry.kind,
            licence: entry.licence.clone(),
            sha256: entry.sha256.clone(),
            size_bytes: entry.size_bytes,
            requirement: entry.requirement.clone(),
        });
        let (change, version, from) = match change {
            Change::Added { version } => (ChangeKind::Added, Some(version), None),
            Change::Kept { version } => (ChangeKind::Kept, Some(version), None),
            Change::Upgraded { from, version } => (ChangeKind::Upgraded, Some(version), Some(from)),
            Change::Downgraded { from, version } => (ChangeKind::Downgraded, Some(version), Some(from)),
            Change::Removed { from } => (ChangeKind::Removed, None, Some(from)),
        };
        PackageChange { package, change, version, from, offer }
    };
    changes.into_iter().map(view).collect()
}
