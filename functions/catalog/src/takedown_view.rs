//! Takedowns, as creators and moderators see them.

use domain::{StaffId, Time};
use registry::moderation::{LegalBasis, Reinstated, Takedown, Takedowns};
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
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    reinstated: Option<ReinstatedView>,
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
        let Takedown { by, at, legal_basis, reason, reinstated } = takedown;
        Self { at, by, legal_basis, reason, reinstated: reinstated.map(ReinstatedView::from) }
    }
}

impl From<Reinstated> for ReinstatedView {
    fn from(reinstated: Reinstated) -> Self {
        let Reinstated { by, at, reason } = reinstated;
        Self { at, by, reason }
    }
}
