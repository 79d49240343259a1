//! Tells what has changed between two published versions of a public package: its files,
//! and of an ontology the changes of its terms with the step of the version that they
//! call for. As Markdown it is a changelog.
//!
//! Both archives were read within limits by their checks; here the limits are narrower,
//! as somebody waits.

mod difference;

use catalog_store::{packages, versions};
use platform::endpoint::{PathParameter, Throttle};
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};
use registry::Version;
use serde::Deserialize;

use crate::published;
use difference::{Comparison, DifferenceView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "compare-versions",
    summary: "Tell what has changed between two versions of a public package, as JSON or Markdown.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/diff",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(Throttle { requests_per_second_max: 10, burst_requests_max: 20 }),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: Some(schema::<CompareVersions>()),
        success: Success::json(200, schema::<DifferenceView>().also_as(&[MARKDOWN])),
        errors: &[ErrorCode::NOT_FOUND, NOTHING_TO_COMPARE, TOO_LARGE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 1769,
    timeout_seconds: 25,
    grants: &[packages::FIND, versions::FIND, Grant::read_blobs(Bucket::Packages)],
};

const JSON: &str = "application/json";
const MARKDOWN: &str = "text/markdown";
const NOTHING_TO_COMPARE: ErrorCode = ErrorCode::conflict("version_without_archive");
const TOO_LARGE: ErrorCode = ErrorCode::conflict("versions_too_large");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CompareVersions {
    /// The version to begin from.
    from: Version,
    /// The version to compare with it.
    to: Version,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let CompareVersions { from, to } = request.query()?;
    let media_type = request.preferred(&[JSON, MARKDOWN])?;
    let package = published::package(app, &request).await?;
    let (from, to) = tokio::try_join!(archive(app, &package, from), archive(app, &package, to))?;
    let title = format!("{}: {} to {}", package.id, from.0, to.0);
    let too_large = |detail: String| Error::Conflict { code: TOO_LARGE, detail };
    let comparison = Comparison { title: &title, kind: package.kind, tells_terms: package.price_cents == 0 };
    let (view, changelog) = difference::between(&comparison, from, to).map_err(too_large)?;
    let response = if media_type == MARKDOWN {
        Response::text(changelog).with_content_type("text/markdown; charset=utf-8")
    } else {
        Response::ok(&view)?
    };
    Ok(response.with_header("vary", "accept"))
}

/// The archive of a version that was published, and is not taken down.
async fn archive(app: &App, package: &packages::Record, version: Version) -> Result<(Version, Vec<u8>), Error> {
    let found = versions::find(app, &package.id, &version).await?;
    let is_shown = |it: &versions::Record| it.state().was_published() && it.taken_down_at.is_none();
    let found = found.filter(is_shown).ok_or(Error::NotFound { what: crate::VERSION })?;
    let archive = found.archive.ok_or_else(|| Error::Conflict {
        code: NOTHING_TO_COMPARE,
        detail: "A service has no archive to compare.".to_owned(),
    })?;
    let zip = blobs::get(app, Bucket::Packages, &archive.object_key(), archive.size_bytes).await?;
    let gone = || Error::internal(format!("{} is gone", archive.object_key()));
    Ok((found.version, zip.ok_or_else(gone)?))
}
