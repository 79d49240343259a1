//! Shows a version of one of the workspace's packages, in whatever state.

use catalog_store::{packages, versions};
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::owned;
use crate::version_view::CreatorVersionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-creator-version",
    summary: "Show a version of a package of the workspace, and what its check has found.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/packages/{namespace}/{name}/versions/{version}",
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
        success: Success::json(200, schema::<CreatorVersionView>().with_etag()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[packages::FIND, versions::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (_, found) = owned::version(app, &request, request.caller()?.tenant_id).await?;
    Response::ok(&CreatorVersionView::from(found))
}
