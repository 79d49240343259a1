//! Lists what customers reported, the oldest first: what it is about, and not what
//! somebody wrote, which is looked at with a reason.

use catalog_store::abuse_reports;
use domain::{AbuseReportId, StaffPermission};
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema, schema,
};
use registry::PackageId;
use registry::moderation::{AbuseCode, AbuseReport};
use serde::Deserialize;

use crate::reported_abuse_view::ReportedAbuseView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-abuse-reports",
    summary: "List what customers reported, the oldest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/abuse-reports",
        path_parameters: &[],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<ListAbuseReports>()),
        success: Success::json(200, page_schema::<ReportedAbuseView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[abuse_reports::LIST],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ListAbuseReports {
    /// Open ones, unless it says otherwise.
    state: Option<AbuseReportState>,
    /// Only those for this.
    problem: Option<AbuseCode>,
    /// Only those about this package, its versions and its reviews.
    package: Option<PackageId>,
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    /// At most so many. A page may hold fewer, or none, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

/// Whether a report waits for moderators.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum AbuseReportState {
    Open,
    Decided,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: ListAbuseReports = request.query()?;
    let limit = page::limit(params.limit)?;
    let after = params.cursor.as_deref().map(|it| page::after(it, AbuseReportId::PREFIX)).transpose()?;
    let are_open = params.state != Some(AbuseReportState::Decided);
    let listed = abuse_reports::list(app, are_open, after, limit.into()).await?;
    let is_wanted = |report: &AbuseReport| {
        params.problem.is_none_or(|problem| report.code == problem)
            && params.package.as_ref().is_none_or(|package| report.about.package == *package)
    };
    Response::secret(&Page {
        items: listed.items.into_iter().filter(is_wanted).map(ReportedAbuseView::from).collect(),
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
