//! Installs: planned, then committed as a whole, and perhaps rolled back.
//!
//! | command | planned | committed | rolled back |
//! |---|---|---|---|
//! | commit | → committed, or over | (the same) | `install_state` |
//! | roll back | → rolled back | → rolled back, if it is the library's last change | (the same) |
//!
//! Keys are in the head of the crate. Invariants:
//! - committing writes the library, the state, the event and what is to be counted in one
//!   transaction, on the condition that the library is the one that the plan was made
//!   for; rolling back likewise;
//! - a planned install holds one of the workspace's places until it is committed, rolled
//!   back or over ([`super::install_places`]); there are never more than its plan has.

mod write;

pub use write::{COMMIT, Committed, PLAN, Planned, ROLL_BACK, RolledBack, commit, plan, roll_back};

use domain::{AccountId, InstallId, TenantId, Time};
use jiff::SignedDuration;
use platform::dynamodb::get;
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::PackageId;
use registry::licences::IntendedUse;
use serde::{Deserialize, Serialize};
use store_core::item::Keyed;
use store_core::partition::TENANT_PARTITIONS;

use super::library::Entries;

/// How long a plan can be committed.
pub const PLANNED_FOR: SignedDuration = SignedDuration::from_mins(15);
/// For how long one can be looked at that was not committed, or was rolled back.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);

pub const FIND: Grant =
    Grant::operation("installs::find", &[Grant::items(Table::Catalog, &[Action::Get], &[TENANT_PARTITIONS])]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = InstallState)]
pub enum State {
    Planned,
    Committed,
    RolledBack,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Committed => "committed",
            Self::RolledBack => "rolled_back",
        }
    }
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: InstallId,
    pub created_by: AccountId,
    pub created_at: Time,
    pub state: State,
    pub intended_use: IntendedUse,
    /// The library that it was planned for, by its revision.
    pub library_revision: u64,
    pub before: Entries,
    pub after: Entries,
    /// Of the archives that the library lacks.
    pub download_bytes: u64,
    pub total_bytes: u64,
    /// What the licences ask for, each a sentence.
    #[serde(default)]
    pub duties: Vec<String>,
    /// Licences whose terms the registry does not know, by package.
    #[serde(default)]
    pub unknown_licences: Vec<(PackageId, String)>,
    /// Packages whose owners want them to be used no more, with the reason.
    #[serde(default)]
    pub deprecated: Vec<(PackageId, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub committed_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rolled_back_at: Option<Time>,
    /// Grows with each write.
    pub revision: u32,
    /// One that is committed stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<i64>,
}

impl Record {
    /// When it goes, counted from `now`, as long as it is not committed.
    pub fn kept_from(now: Time) -> Option<i64> {
        Some(now.plus(KEPT).as_second())
    }

    /// Until when it can be committed.
    pub fn planned_until(&self) -> Time {
        self.created_at.plus(PLANNED_FOR)
    }
}

pub(crate) fn pk(tenant: TenantId) -> String {
    format!("{tenant}#installs")
}

/// The install, if this workspace has it.
pub async fn find(app: &App, tenant: TenantId, id: InstallId) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Catalog, pk(tenant), id).await?;
    Ok(found.map(|keyed| keyed.record))
}
