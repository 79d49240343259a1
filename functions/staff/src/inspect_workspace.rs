//! Shows staff a workspace. The look is in the workspace's log before it is answered.

use domain::events::Viewed;
use domain::{StaffPermission, TenantId};
use identity_store::suspensions;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use store_core::acts;
use tenancy_store::workspaces;

use crate::customer::{self, CustomerWorkspace, WORKSPACE, WithReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "inspect-workspace",
    summary: "See a workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/staff/workspaces/{id}",
        path_parameters: &[("id", PathParameter::AnyWorkspace)],
        throttle: None,
        access: Access::Staff(StaffPermission::ViewCustomers),
        idempotent: false,
        body: None,
        query: Some(schema::<WithReason>()),
        success: Success::json(200, schema::<CustomerWorkspace>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[workspaces::FIND, suspensions::FIND_WORKSPACE, acts::VIEW],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: TenantId = request.path("id", WORKSPACE)?;
    let params: WithReason = request.query()?;
    let workspace = customer::open_workspace(app, id).await?;
    let suspension = suspensions::find(app, id.into()).await?;
    acts::view(app, &customer::act(by, id, &params.reason), Viewed::Workspace).await?;
    Response::secret(&customer::workspace_view(workspace, suspension))
}
