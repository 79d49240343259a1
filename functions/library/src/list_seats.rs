//! Tells how many seats of a package the workspace has bought, which members have one, and how
//! many are free. Whoever has left the workspace has none.

use catalog_store::seats;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::{Namespace, PackageId, PackageName};

use crate::seats_view::SeatsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-seats",
    summary: "See who has the workspace's seats of a package.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/packages/{namespace}/{name}/seats",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SeatsView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[seats::FIND, seats::MEMBERS_OF],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let package = package(&request)?;
    let found = seats::find(app, tenant, &package).await?.ok_or(Error::NotFound { what: crate::SEATS })?;
    let members = seats::members_of(app, tenant, &found).await?;
    Response::ok(&SeatsView::new(&found, &members))
}

/// The package that a path names.
pub(crate) fn package(request: &Request) -> Result<PackageId, Error> {
    let (namespace, name): (Namespace, PackageName) =
        (request.path("namespace", crate::PACKAGE)?, request.path("name", crate::PACKAGE)?);
    Ok(PackageId::new(namespace, name))
}
