//! A version as its creators see it.

use catalog_store::versions::{Archive, Changes, Check, Notes, Record};
use domain::{AccountId, Sha256Hex, StaffId, Time};
use registry::checks::Grade;
use registry::licences::Licence;
use registry::moderation::RefusalCode;
use registry::versions::Bump;
use registry::versions::life::{Actor, Command, Reason, State, Step};
use registry::{Kid, Requirement, Version};
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
pub struct CreatorVersionView {
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
    created_by: AccountId,
    created_at: Time,
    /// Since when its archive waits to be checked, or waited.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    submitted_at: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    check: Option<CheckView>,
    /// The creators' own key that signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    signed_by_kid: Option<Kid>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    published_at: Option<Time>,
    /// Staff made its content unreachable.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    taken_down_at: Option<Time>,
    /// What was done with it, the first step first; a draft has none.
    #[schema(max_items = 50)]
    steps: Vec<StepView>,
}

/// The zip of a version.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = VersionArchive)]
pub struct ArchiveView {
    /// Of the zip.
    sha256: Sha256Hex,
    size_bytes: u64,
}

/// What the check of a version has found; its report says more.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = VersionCheck)]
pub struct CheckView {
    grade: Grade,
    score: u32,
    /// Of the report.
    report_sha256: Sha256Hex,
    checked_at: Time,
    /// Of an ontology that had a version before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    changes: Option<ChangesView>,
}

/// An ontology compared with the version before it.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = VersionChanges)]
pub struct ChangesView {
    /// That it was compared with.
    since: Version,
    /// The smallest step of the version that the changes call for.
    #[schema(value_type = StepSize)]
    bump: Bump,
    /// The gravest changes, one line each.
    #[schema(max_items = 20)]
    shown: Vec<String>,
    /// Changes that are not shown.
    omitted: u64,
}

/// How large a step from one version to another is.
#[derive(utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
#[allow(dead_code, reason = "only its schema is used")]
pub enum StepSize {
    None,
    Patch,
    Minor,
    Major,
}

/// One step of a version's life.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = VersionStep)]
pub struct StepView {
    command: Command,
    to: State,
    at: Time,
    /// Absent where staff did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    by: Option<AccountId>,
    by_staff: bool,
    /// Who of staff did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    staff_id: Option<StaffId>,
    /// For those who use the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    reason: Option<Reason>,
    /// What moderators refused it for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false, max_items = 5)]
    codes: Vec<RefusalCode>,
}

impl From<Archive> for ArchiveView {
    fn from(archive: Archive) -> Self {
        Self { sha256: archive.sha256, size_bytes: archive.size_bytes }
    }
}

impl From<Check> for CheckView {
    fn from(check: Check) -> Self {
        let changes = check.changes.map(ChangesView::from);
        let Check { grade, score, report_sha256, checked_at, .. } = check;
        Self { grade, score, report_sha256, checked_at, changes }
    }
}

impl From<Changes> for ChangesView {
    fn from(changes: Changes) -> Self {
        let Changes { since, bump, shown, omitted, .. } = changes;
        Self { since, bump, shown, omitted }
    }
}

impl From<&Step> for StepView {
    fn from(step: &Step) -> Self {
        let (by, staff_id) = match step.by {
            Actor::Owner(account) => (Some(account), None),
            Actor::Staff(id) => (None, Some(id)),
        };
        let (reason, codes) = (step.reason.clone(), step.codes.clone());
        let (command, to, at) = (step.command, step.to, step.at);
        Self { command, to, at, by, by_staff: staff_id.is_some(), staff_id, reason, codes }
    }
}

impl From<Record> for CreatorVersionView {
    fn from(record: Record) -> Self {
        Self {
            state: record.state(),
            steps: record.life.steps().iter().map(StepView::from).collect(),
            version: record.version,
            licence: record.licence,
            requirements: record.requirements,
            archive: record.archive.map(ArchiveView::from),
            notes: record.notes,
            created_by: record.created_by,
            created_at: record.created_at,
            submitted_at: record.submitted_at,
            check: record.check.map(CheckView::from),
            signed_by_kid: record.creator_signature.map(|it| it.kid),
            published_at: record.published_at,
            taken_down_at: record.taken_down_at,
        }
    }
}
