//! Ends a report about which nothing is done. What is done about others names them: hiding
//! a review, or taking something down. Whoever reported it gets a mail.

use catalog_store::abuse_reports;
use domain::{AbuseReportId, StaffPermission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::moderated::{self, ModerationReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "dismiss-abuse-report",
    summary: "End a report about which nothing is done.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/abuse-reports/{id}/dismiss",
        path_parameters: &[("id", PathParameter::AbuseReport)],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: Some(schema::<ModerationReason>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, moderated::REPORT_NOT_OPEN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[abuse_reports::FIND, abuse_reports::DISMISS],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: AbuseReportId = request.path("id", crate::REPORT)?;
    let ModerationReason { reason } = request.json()?;
    let report = abuse_reports::find(app, id).await?.ok_or(Error::NotFound { what: crate::REPORT })?;
    if let Some(decided) = &report.decided {
        // A repeated request, or somebody else was faster.
        let is_same = decided.by == by.staff_id && !decided.upheld;
        return if is_same { Ok(Response::no_content()) } else { Err(moderated::report_not_open()) };
    }
    let act = moderated::act(by, report.reported_by, &reason);
    if abuse_reports::dismiss(app, &act, &report).await? {
        return Ok(Response::no_content());
    }
    Err(moderated::report_not_open())
}
