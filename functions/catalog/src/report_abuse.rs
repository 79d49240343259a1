//! Reports a package, a version or a review to moderators. An account has one open report
//! about a thing, and makes a few a day; what was decided comes by mail.

use catalog_store::abuse_reports::{self, Created, PER_DAY_MAX};
use catalog_store::{invalid, packages, reviews, versions};
use domain::{AbuseReportId, AccountId, Time};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::moderation::{AbuseCode, AbuseReport, AbuseText, Thing};
use registry::{PackageId, Version};
use serde::{Deserialize, Serialize};

use crate::published;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "report-abuse",
    summary: "Report a package, a version or a review to moderators.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/abuse-reports",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Person,
        idempotent: true,
        body: Some(schema::<ReportAbuse>()),
        query: None,
        success: Success::json(201, schema::<AbuseReportView>()),
        errors: &[ErrorCode::NOT_FOUND, REPORT_OPEN, REPORTS_TODAY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, reviews::FIND, abuse_reports::CREATE],
};

const REPORT_OPEN: ErrorCode = ErrorCode::conflict("report_open");
const REPORTS_TODAY: ErrorCode = ErrorCode::too_many("reports_per_day");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportAbuse {
    problem: AbuseCode,
    /// What is wrong, and how it can be seen.
    text: AbuseText,
    /// This version alone is meant.
    version: Option<Version>,
    /// The review that this account wrote is meant.
    reviewer: Option<AccountId>,
}

/// A report as whoever made it sees it.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = AbuseReport)]
pub struct AbuseReportView {
    id: AbuseReportId,
    package: PackageId,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    version: Option<Version>,
    /// Of the review that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    reviewer: Option<AccountId>,
    problem: AbuseCode,
    reported_at: Time,
}

impl From<AbuseReport> for AbuseReportView {
    fn from(report: AbuseReport) -> Self {
        let AbuseReport { id, about: Thing { package, version, reviewer }, code, reported_at, .. } = report;
        Self { id, package, version, reviewer, problem: code, reported_at }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: ReportAbuse = request.json()?;
    let package = published::package_for(app, &request, caller.tenant_id).await?;
    let about = Thing::new(package.id, params.version, params.reviewer).map_err(invalid)?;
    check_there(app, &about).await?;
    let report = AbuseReport {
        id: AbuseReportId::new(request.resource_ulid(&app.clock)),
        about,
        code: params.problem,
        text: params.text,
        reported_by: caller.account_id,
        workspace: caller.tenant_id,
        reported_at: app.clock.now().into(),
        decided: None,
    };
    match abuse_reports::create(app, report, &caller.actor()).await? {
        Created::Done(report) => Response::json(201, &AbuseReportView::from(report)),
        Created::IsOpen => Err(Error::Conflict {
            code: REPORT_OPEN,
            detail: "You have reported it already; moderators will decide on that report.".to_owned(),
        }),
        Created::TooMany { retry_after_seconds } => Err(Error::TooMany {
            code: REPORTS_TODAY,
            detail: format!("An account makes at most {PER_DAY_MAX} reports a day."),
            retry_after_seconds,
        }),
    }
}

/// What is reported is there, and shown to others.
async fn check_there(app: &App, about: &Thing) -> Result<(), Error> {
    if let Some(version) = &about.version {
        let found = versions::find(app, &about.package, version).await?;
        found.filter(|it| it.state().was_published()).ok_or(Error::NotFound { what: crate::VERSION })?;
    }
    if let Some(reviewer) = about.reviewer {
        let found = reviews::find(app, &about.package, reviewer).await?;
        found.filter(|it| it.hidden.is_none()).ok_or(Error::NotFound { what: crate::REVIEW })?;
    }
    Ok(())
}
