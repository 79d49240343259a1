//! Ends the suspension of a workspace. The owner gets a mail with the reason; what was ended
//! stays ended. It needs a sign-in of the last minutes, as the suspension did.

use domain::{StaffPermission, TenantId};
use identity_store::{accounts, suspensions};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use tenancy_store::workspaces;

use crate::customer::{self, WORKSPACE, WithReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "restore-workspace",
    summary: "Restore a suspended workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/workspaces/{id}/restore",
        path_parameters: &[("id", PathParameter::AnyWorkspace)],
        throttle: None,
        access: Access::StaffRecently(StaffPermission::Suspend),
        idempotent: false,
        body: Some(schema::<WithReason>()),
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON, workspaces::FIND, suspensions::RESTORE_WORKSPACE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: TenantId = request.path("id", WORKSPACE)?;
    let params: WithReason = request.json()?;
    let owner = customer::owner_of_workspace(app, id).await?;
    suspensions::restore(app, &customer::act(by, id, &params.reason), &owner).await?;
    Ok(Response::no_content())
}
