//! Shows an install: what it changes, or has changed.

use catalog_store::installs;
use domain::{InstallId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::install_view::InstallView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-install",
    summary: "Get an install.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/library/installs/{id}",
        path_parameters: &[("id", PathParameter::Install)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<InstallView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[installs::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: InstallId = request.path("id", crate::INSTALL)?;
    let found = installs::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::INSTALL })?;
    Response::ok(&InstallView::of(app, found))
}
