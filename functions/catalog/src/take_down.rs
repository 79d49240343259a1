//! What taking down a version and taking down a package have in common.

use catalog_store::abuse_reports::{self, AT_ONCE_MAX};
use domain::{AbuseReportId, Reason, StaffId};
use platform::{App, Error, ErrorCode};
use registry::moderation::{AbuseReport, LegalBasis, Takedowns, Thing};
use serde::Deserialize;

use crate::moderated;

/// What both are refused by.
pub(crate) const TAKEN_DOWN: ErrorCode = ErrorCode::conflict("taken_down");
pub(crate) const NOT_TAKEN_DOWN: ErrorCode = ErrorCode::conflict("not_taken_down");
/// Another moderator decides on the appeal.
pub(crate) const APPEAL_OPEN: ErrorCode = ErrorCode::conflict("appeal_open");
pub(crate) const TAKEDOWNS_COUNT: ErrorCode = ErrorCode::conflict("takedowns_count");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TakedownOrder)]
pub struct TakeDown {
    pub(crate) legal_basis: LegalBasis,
    pub(crate) reason: Reason,
    /// Open reports about it that are decided by this.
    #[serde(default)]
    #[schema(max_items = 10)]
    pub(crate) reports: Vec<AbuseReportId>,
}

/// The open reports of a body, which an act about `about` upholds.
pub(crate) async fn reports(app: &App, ids: &[AbuseReportId], about: &Thing) -> Result<Vec<AbuseReport>, Error> {
    let is_twice = ids.iter().enumerate().any(|(at, id)| ids[..at].contains(id));
    if ids.len() > AT_ONCE_MAX || is_twice {
        return Err(Error::field("reports", format!("expected at most {AT_ONCE_MAX} reports, each once")));
    }
    abuse_reports::open_about(app, ids, about).await?.ok_or_else(moderated::report_not_open)
}

/// Whether this member of staff has ended the last takedown: the request is repeated.
pub(crate) fn is_reinstated_by(takedowns: &Takedowns, by: StaffId) -> bool {
    let last = takedowns.all().last().and_then(|last| last.reinstated.as_ref());
    last.is_some_and(|reinstated| reinstated.by == by)
}
