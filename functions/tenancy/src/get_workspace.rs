//! Shows the workspace of the caller's token.

use domain::Permission;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use tenancy_store::workspaces;

use crate::workspace_view::WorkspaceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-workspace",
    summary: "Show the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/workspace",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<WorkspaceView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let found = workspaces::find(app, caller.tenant_id).await?;
    let workspace = found.ok_or(Error::NotFound { what: crate::WORKSPACE })?;
    Response::ok(&WorkspaceView::new(workspace, caller.role))
}
