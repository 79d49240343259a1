//! Shows a published version of a public package to everybody: with the report of its
//! check, and with where the registry's signed statement is fetched.

use std::time::Duration;

use catalog_store::{packages, versions};
use domain::{Sha256Hex, Time};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};
use registry::checks::Report;
use serde::Serialize;

use crate::published;
use crate::published_view::VersionView;
use crate::{get_version_report, statement_key};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-version",
    summary: "Show a published version of a public package, its report and its signed statement.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/versions/{version}",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<VersionDetails>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::FIND, Grant::read_blobs(Bucket::Packages)],
};

const GET_WITHIN: Duration = Duration::from_secs(5 * 60);

#[derive(Serialize, utoipa::ToSchema)]
pub struct VersionDetails {
    version: VersionView,
    /// None of a service, and none of what was taken down.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    report: Option<Report>,
    statement: StatementLink,
}

/// Where the registry's statement about a version is. `ggen-cloud verify package` checks
/// it, with the keys of `GET /api/v1/marketplace/keys`.
#[derive(Serialize, utoipa::ToSchema)]
pub struct StatementLink {
    /// Of the statement.
    sha256: Sha256Hex,
    /// Get it without further headers.
    url: String,
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (package, mut found) = published::version(app, &request).await?;
    found.taken_down_at = package.taken_down_at.or(found.taken_down_at);
    // Notes and a report repeat what was taken down.
    let report = if found.taken_down_at.is_some() {
        found.notes = None;
        None
    } else {
        get_version_report::report(app, &found).await?
    };
    let unsigned = || Error::internal(format!("{} {} is published without a statement", package.id, found.version));
    let sha256 = found.statement_sha256.clone().ok_or_else(unsigned)?;
    let filename = format!("{}-{}.statement.json", package.id.name(), found.version.key());
    let (key, json) = (statement_key(&sha256), "application/json");
    let signed = blobs::sign_get(app, Bucket::Packages, &key, &filename, json, GET_WITHIN).await?;
    let statement = StatementLink { sha256, url: signed.url, expires_at: signed.expires_at };
    Response::ok(&VersionDetails { version: VersionView::from(found), report, statement })
}
