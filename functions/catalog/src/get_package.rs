//! Shows the page of a public package to everybody.

use catalog_store::{packages, sampled_events, versions};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};

use crate::published;
use crate::published_view::PackageView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-package",
    summary: "Show the page of a public package.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: Some(crate::PUBLIC_READ),
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<PackageView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::FIND, Grant::read_blobs(Bucket::Packages), sampled_events::PACKAGE_VIEWED],
};

/// As the checks show it.
const README_BYTES_MAX: u64 = 1 << 20;

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let found = published::package(app, &request).await?;
    let readme = readme(app, &found).await?;
    sampled_events::package_viewed(app, &request.id, &found.id).await;
    Response::ok(&PackageView::new(found, readme))
}

/// Of the latest version.
async fn readme(app: &App, package: &packages::Record) -> Result<Option<String>, Error> {
    let Some(latest) = &package.latest else { return Ok(None) };
    let found = versions::find(app, &package.id, &latest.version).await?;
    let key = found.and_then(|version| version.check).and_then(|check| check.readme_key());
    let Some(key) = key else { return Ok(None) };
    let bytes = blobs::get(app, Bucket::Packages, &key, README_BYTES_MAX).await?;
    bytes.map(String::from_utf8).transpose().map_err(Error::internal)
}
