//! Gives the report of a version's check to its creators, as JSON or as text.

use catalog_store::versions::Record;
use catalog_store::{packages, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};
use registry::checks::Report;

use crate::owned;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-version-report",
    summary: "Get what the check of a version has found, as JSON or text.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages/{namespace}/{name}/versions/{version}/report",
        path_parameters: &[
            ("namespace", PathParameter::Namespace),
            ("name", PathParameter::Package),
            ("version", PathParameter::Version),
        ],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Report>().also_as(&[TEXT])),
        errors: &[ErrorCode::NOT_FOUND, crate::VERSION_NOT_CHECKED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::FIND, Grant::read_blobs(Bucket::Packages)],
};

const JSON: &str = "application/json";
const TEXT: &str = "text/plain";
/// The findings that a report lists have bounds, and so has it.
const REPORT_BYTES_MAX: u64 = 2 << 20;

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let media_type = request.preferred(&[JSON, TEXT])?;
    let (_, found) = owned::version(app, &request, tenant).await?;
    let report = report(app, &found).await?.ok_or_else(crate::not_checked)?;
    answer(&report, media_type)
}

/// `Vary`, because one address has two forms.
fn answer(report: &Report, media_type: &str) -> Result<Response, Error> {
    let response = if media_type == TEXT { Response::text(report.text()) } else { Response::ok(report)? };
    Ok(response.with_header("vary", "accept"))
}

/// The report of a version's check; `None` before it was checked.
pub(crate) async fn report(app: &App, version: &Record) -> Result<Option<Report>, Error> {
    let Some(check) = &version.check else { return Ok(None) };
    let json = blobs::get(app, Bucket::Packages, &check.report_key(), REPORT_BYTES_MAX).await?;
    let json = json.ok_or_else(|| Error::internal(format!("{} is gone", check.report_key())))?;
    serde_json::from_slice(&json).map(Some).map_err(Error::internal)
}
