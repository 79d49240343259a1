//! Makes a shared workspace. Whoever makes it owns it and is its first admin; a
//! request repeated with its `Idempotency-Key` finds the one it made.

use domain::{Role, TenantId, Unmistakable, WorkspaceKind, WorkspaceName};
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tenancy_store::members::WORKSPACES_OWNED_MAX;
use tenancy_store::workspaces::{self, Created, FREE_OWNED_MAX, NewWorkspace};

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
        success: Success::json(201, schema::<WorkspaceView>()),
        errors: &[LIMIT, FREE_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::CREATE],
};

const LIMIT: ErrorCode = ErrorCode::conflict("workspaces_limit");
const FREE_LIMIT: ErrorCode = ErrorCode::conflict("free_workspaces_limit");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateWorkspace {
    #[schema(value_type = WorkspaceName)]
    name: Unmistakable<WorkspaceName>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateWorkspace = request.json()?;
    let new = NewWorkspace {
        id: TenantId::new(request.resource_ulid(&app.clock)),
        kind: WorkspaceKind::Shared,
        name: params.name.into_inner(),
        owner: caller.account_id,
    };
    match workspaces::create(app, &new, &caller.actor()).await? {
        Created::Done(workspace) => Response::json(201, &WorkspaceView::new(workspace, Role::Admin)),
        Created::FreeLimitMet => Err(Error::Conflict {
            code: FREE_LIMIT,
            detail: format!(
                "One account owns at most {FREE_OWNED_MAX} free workspaces, the personal one among them. Give one of \
                 them a plan, hand one over or close one first."
            ),
        }),
        Created::LimitMet => Err(Error::Conflict {
            code: LIMIT,
            detail: format!(
                "One account owns at most {WORKSPACES_OWNED_MAX} shared workspaces and belongs to a hundred."
            ),
        }),
    }
}
