//! Shows a moderator a version that waits, with its report and its archive. The look is
//! in the owner's log before it is answered.

use std::time::Duration;

use catalog_store::packages::{self, Page};
use catalog_store::submissions;
use catalog_store::versions::{self, Notes};
use domain::events::Viewed;
use domain::{StaffPermission, TenantId, Time};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};
use registry::Requirement;
use registry::checks::Report;
use registry::licences::Licence;
use serde::Serialize;
use store_core::acts;

use crate::get_version_report::report;
use crate::moderated::{self, ModerationReason};
use crate::submission_view::SubmissionView;
use crate::version_view::StepView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-submission",
    summary: "See a version that waits for moderators, with its report and its archive.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/submissions/{namespace}/{name}/{version}",
        path_parameters: &[
            ("namespace", PathParameter::AnyNamespace),
            ("name", PathParameter::AnyPackage),
            ("version", PathParameter::AnyVersion),
        ],
        throttle: None,
        access: Access::Staff(StaffPermission::Moderate),
        idempotent: false,
        body: None,
        query: Some(schema::<ModerationReason>()),
        success: Success::json(200, schema::<SubmissionDetails>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[packages::FIND, versions::FIND, submissions::FIND, acts::VIEW, Grant::read_blobs(Bucket::Packages)],
};

const GET_WITHIN: Duration = Duration::from_secs(5 * 60);

#[derive(Serialize, utoipa::ToSchema)]
pub struct SubmissionDetails {
    submission: SubmissionView,
    /// The workspace that publishes it.
    owner: TenantId,
    page: Page,
    licence: Licence,
    /// Packages that it depends on.
    #[schema(max_items = 100)]
    requirements: Vec<Requirement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    notes: Option<Notes>,
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    report: Option<Report>,
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    archive: Option<ArchiveLink>,
    /// What was done with it before, the first step first.
    #[schema(max_items = 50)]
    steps: Vec<StepView>,
}

/// Where the archive of a version is fetched for a while.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ArchiveLink {
    /// Get it without further headers.
    url: String,
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let ModerationReason { reason } = request.query()?;
    let (package, found) = moderated::version(app, &request).await?;
    let submission = submissions::find(app, &found).await?.ok_or(Error::NotFound { what: crate::VERSION })?;
    let (report, archive) = (report(app, &found).await?, archive(app, &found).await?);
    let act = moderated::act(by, package.owner(), &reason);
    let what = Viewed::Submission { package: package.id.to_string(), version: found.version.to_string() };
    acts::view(app, &act, what).await?;
    Response::secret(&SubmissionDetails {
        submission: SubmissionView::new(submission, app.clock.now().into()),
        owner: package.owner(),
        page: package.page,
        steps: found.life.steps().iter().map(StepView::from).collect(),
        licence: found.licence,
        requirements: found.requirements,
        notes: found.notes,
        report,
        archive,
    })
}

async fn archive(app: &App, found: &versions::Record) -> Result<Option<ArchiveLink>, Error> {
    let Some(archive) = &found.archive else { return Ok(None) };
    let filename = format!("{}-{}.zip", found.package.name(), found.version.key());
    let (key, zip) = (archive.object_key(), "application/zip");
    let signed = blobs::sign_get(app, Bucket::Packages, &key, &filename, zip, GET_WITHIN).await?;
    Ok(Some(ArchiveLink { url: signed.url, expires_at: signed.expires_at }))
}
