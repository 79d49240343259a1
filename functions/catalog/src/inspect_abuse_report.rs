//! Shows a moderator a report with what somebody wrote. The look is in the log of whoever
//! wrote it before it is answered.

use catalog_store::abuse_reports;
use domain::events::Viewed;
use domain::{AbuseReportId, StaffPermission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use store_core::acts;

use crate::moderated::{self, ModerationReason};
use crate::reported_abuse_view::ReportedAbuseDetailsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-abuse-report",
    summary: "See what somebody reported.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/abuse-reports/{id}",
        path_parameters: &[("id", PathParameter::AbuseReport)],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<ModerationReason>()),
        success: Success::json(200, schema::<ReportedAbuseDetailsView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[abuse_reports::FIND, acts::VIEW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: AbuseReportId = request.path("id", crate::REPORT)?;
    let ModerationReason { reason } = request.query()?;
    let report = abuse_reports::find(app, id).await?.ok_or(Error::NotFound { what: crate::REPORT })?;
    let act = moderated::act(by, report.reported_by, &reason);
    acts::view(app, &act, Viewed::AbuseReport(id)).await?;
    Response::secret(&ReportedAbuseDetailsView::from(report))
}
