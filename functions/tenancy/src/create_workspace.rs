//! Makes a shared workspace. Whoever makes it owns it and is its first admin; a
//! request repeated with its `Idempotency-Key` finds the one it made.

use domain::{Role, TenantId, Unmistakable, WorkspaceKind, WorkspaceName};
use platform::store::members::WORKSPACES_OWNED_MAX;
use platform::store::workspaces::{self, Created, NewWorkspace};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Trigger, schema};
use serde::Deserialize;

use crate::workspace_view::WorkspaceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-workspace",
    summary: "Make a shared workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/workspaces",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: true,
        body: Some(schema::<CreateWorkspace>()),
        query: None,
        success: (201, Some(schema::<WorkspaceView>())),
        errors: &[(409, LIMIT)],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::CREATE],
};

const LIMIT: &str = "workspaces_limit";

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateWorkspace {
    #[schema(value_type = WorkspaceName)]
    name: Unmistakable<WorkspaceName>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: CreateWorkspace = request.json()?;
    let new = NewWorkspace {
        id: TenantId::new(request.resource_ulid(&app.clock)),
        kind: WorkspaceKind::Shared,
        name: params.name.into_inner(),
        owner: request.caller()?.account_id,
    };
    match workspaces::create(app, &new).await? {
        Created::Done(workspace) => Response::json(201, &WorkspaceView::new(workspace, Role::Admin)),
        Created::LimitMet => Err(Error::Conflict {
            code: LIMIT,
            detail: format!(
                "One account owns at most {WORKSPACES_OWNED_MAX} shared workspaces and belongs to a hundred."
            ),
        }),
    }
}
