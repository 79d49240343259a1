//! Gives the workspace of the caller's token another name.

use domain::{Permission, Unmistakable, WorkspaceName};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tenancy_store::workspaces;

use crate::workspace_view::WorkspaceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "rename-workspace",
    summary: "Rename the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/workspace",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<RenameWorkspace>()),
        query: None,
        success: Success::json(200, schema::<WorkspaceView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::RENAME],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RenameWorkspace {
    #[schema(value_type = WorkspaceName)]
    name: Unmistakable<WorkspaceName>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: RenameWorkspace = request.json()?;
    let renamed = workspaces::rename(app, caller.tenant_id, &params.name.into_inner(), &caller.actor()).await?;
    let workspace = renamed.ok_or(Error::NotFound { what: crate::WORKSPACE })?;
    Response::ok(&WorkspaceView::new(workspace, caller.role))
}
