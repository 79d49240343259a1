//! Shows one of the workspace's packages, published or not.

use catalog_store::packages;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::owned;
use crate::package_view::CreatorPackageView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-creator-package",
    summary: "Show a package of the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages/{namespace}/{name}",
        path_parameters: &[("namespace", PathParameter::Namespace), ("name", PathParameter::Package)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<CreatorPackageView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let found = owned::package(app, &owned::package_id(&request)?, tenant).await?;
    Response::ok(&CreatorPackageView::from(found))
}
