//! Appeals against takedowns, as moderators see them, and what owners send.

use catalog_store::takedown_appeals::{Decided, TakedownAppeal};
use domain::{AccountId, StaffId, TakedownAppealId, TenantId, Time};
use registry::moderation::{LegalBasis, Takedowns};
use registry::versions::life::Reason;
use registry::{PackageId, Version};
use serde::{Deserialize, Serialize};

/// What an owner says against a takedown.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppealTakedown {
    /// Why it should be reachable, on one line.
    pub(crate) reason: Reason,
}

/// An appeal in the queue: what its owner wrote is looked at with a reason.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = QueuedTakedownAppeal)]
pub struct QueuedAppealView {
    id: TakedownAppealId,
    package: PackageId,
    /// Of a package as a whole there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    version: Option<Version>,
    /// The workspace that appeals.
    owner: TenantId,
    /// Since when it waits, or waited.
    since: Time,
    legal_basis: LegalBasis,
    /// Whoever took it down, and does not refuse it.
    not_by: StaffId,
    /// Absent while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    decided: Option<QueuedDecisionView>,
}

/// What became of an appeal; why stands with the takedown.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = QueuedTakedownAppealDecision)]
pub struct QueuedDecisionView {
    /// Then it was reinstated.
    #[schema(example = true)]
    accepted: bool,
    at: Time,
    /// Of staff.
    by: StaffId,
}

impl From<TakedownAppeal> for QueuedAppealView {
    fn from(appeal: TakedownAppeal) -> Self {
        let TakedownAppeal { id, package, version, owner, since, legal_basis, not_by, decided } = appeal;
        let decided = decided.map(|Decided { accepted, by, at }| QueuedDecisionView { accepted, at, by });
        Self { id, package, version, owner, since, legal_basis, not_by, decided }
    }
}

/// Whether this is what the owner's account has said already: the request is repeated.
pub(crate) fn is_repeated(takedowns: &Takedowns, by: AccountId, reason: &Reason) -> bool {
    takedowns.open_appeal().is_some_and(|appeal| appeal.by == by && appeal.reason == *reason)
}
