//! Reports as moderators see them.

use domain::{AccountId, StaffId, TenantId, Time};
use registry::moderation::{AbuseReport, AbuseText, Decided};
use registry::versions::life::Reason;
use serde::Serialize;

use crate::report_abuse::AbuseReportView;

/// A report in a list: what somebody wrote is looked at with a reason.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = ReportedAbuse)]
pub struct ReportedAbuseView {
    #[serde(flatten)]
    report: AbuseReportView,
    /// Absent while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    decided: Option<DecidedView>,
}

/// What became of a report.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = AbuseDecision)]
pub struct DecidedView {
    /// Whether something was done about it.
    upheld: bool,
    /// Of staff.
    by: StaffId,
    at: Time,
    reason: Reason,
}

/// A report with what somebody wrote.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = ReportedAbuseDetails)]
pub struct ReportedAbuseDetailsView {
    #[serde(flatten)]
    report: ReportedAbuseView,
    text: AbuseText,
    reported_by: AccountId,
    /// In whose name.
    workspace_id: TenantId,
}

impl From<AbuseReport> for ReportedAbuseView {
    fn from(report: AbuseReport) -> Self {
        Self { decided: report.decided.clone().map(DecidedView::from), report: report.into() }
    }
}

impl From<Decided> for DecidedView {
    fn from(decided: Decided) -> Self {
        let Decided { upheld, by, at, reason } = decided;
        Self { upheld, by, at, reason }
    }
}

impl From<AbuseReport> for ReportedAbuseDetailsView {
    fn from(report: AbuseReport) -> Self {
        Self {
            text: report.text.clone(),
            reported_by: report.reported_by,
            workspace_id: report.workspace,
            report: report.into(),
        }
    }
}
