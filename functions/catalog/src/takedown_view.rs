//! Takedowns, as creators and moderators see them.

use domain::{AccountId, StaffId, TakedownAppealId, Time};
use registry::moderation::{Appeal, AppealDecision, LegalBasis, Reinstated, Takedown, Takedowns};
use registry::versions::life::Reason;
use registry::{PackageId, Version};
use serde::Serialize;

/// A version or a package, and what staff made unreachable of it.
#[derive(Serialize, utoipa::ToSchema)]
pub struct TakedownsView {
    package: PackageId,
    /// Of a package as a whole there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    version: Option<Version>,
    /// Since when its content is unreachable; absent while it is reachable.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    taken_down_at: Option<Time>,
    /// The oldest first.
    #[schema(max_items = 20)]
    takedowns: Vec<TakedownView>,
}

/// One takedown, and its end.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Takedown)]
pub struct TakedownView {
    at: Time,
    /// Of staff.
    by: StaffId,
    legal_basis: LegalBasis,
    reason: Reason,
    /// The owner can appeal once against each takedown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    appeal: Option<AppealView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    reinstated: Option<ReinstatedView>,
}

/// What the owner says against a takedown.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = TakedownAppeal)]
pub struct AppealView {
    id: TakedownAppealId,
    at: Time,
    by: AccountId,
    reason: Reason,
    /// Absent while it waits for moderators.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    decided: Option<AppealDecisionView>,
}

/// What another moderator than the one who took it down decided. A refusal is final.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = TakedownAppealDecision)]
pub struct AppealDecisionView {
    /// Then it was reinstated.
    #[schema(example = true)]
    accepted: bool,
    at: Time,
    /// Of staff.
    by: StaffId,
    reason: Reason,
}

/// When something was reachable again, and why.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Reinstated)]
pub struct ReinstatedView {
    at: Time,
    /// Of staff.
    by: StaffId,
    reason: Reason,
}

impl TakedownsView {
    pub(crate) fn new(package: PackageId, version: Option<Version>, takedowns: &Takedowns) -> Self {
        let taken_down_at = takedowns.in_force().map(|it| it.at);
        Self { package, version, taken_down_at, takedowns: views(takedowns) }
    }
}

pub(crate) fn views(takedowns: &Takedowns) -> Vec<TakedownView> {
    takedowns.all().iter().cloned().map(TakedownView::from).collect()
}

impl From<Takedown> for TakedownView {
    fn from(takedown: Takedown) -> Self {
        let Takedown { by, at, legal_basis, reason, appeal, reinstated } = takedown;
        let (appeal, reinstated) = (appeal.map(AppealView::from), reinstated.map(ReinstatedView::from));
        Self { at, by, legal_basis, reason, appeal, reinstated }
    }
}

impl From<Appeal> for AppealView {
    fn from(appeal: Appeal) -> Self {
        let Appeal { id, by, at, reason, decided } = appeal;
        Self { id, at, by, reason, decided: decided.map(AppealDecisionView::from) }
    }
}

impl From<AppealDecision> for AppealDecisionView {
    fn from(decision: AppealDecision) -> Self {
        let AppealDecision { accepted, by, at, reason } = decision;
        Self { accepted, at, by, reason }
    }
}

impl From<Reinstated> for ReinstatedView {
    fn from(reinstated: Reinstated) -> Self {
        let Reinstated { by, at, reason } = reinstated;
        Self { at, by, reason }
    }
}
