//! Keeps everybody out of a workspace: tokens and API keys for it are refused from the next
//! request on, nobody can sign in to it, and its open generations end. The owner gets a mail
//! with the reason. It hides what is the customer's, so it needs a sign-in of the last minutes. A
//! repeated request ends what is open and changes nothing else.

use domain::{StaffPermission, TenantId};
use generations_store::generations;
use identity_store::{accounts, suspensions};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use tenancy_store::workspaces;

use crate::customer::{self, WORKSPACE, WithReason};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "suspend-workspace",
    summary: "Suspend a workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/staff/workspaces/{id}/suspend",
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
    timeout_seconds: 29,
    grants: &[accounts::PERSON, workspaces::FIND, suspensions::SUSPEND_WORKSPACE, generations::END_OPEN],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let by = request.staff()?;
    let id: TenantId = request.path("id", WORKSPACE)?;
    let params: WithReason = request.json()?;
    let owner = customer::owner_of_workspace(app, id).await?;
    let act = customer::act(by, id, &params.reason);
    suspensions::suspend(app, &act, &owner).await?;
    generations::end_open(app, id, None, &act.actor()).await?;
    Ok(Response::no_content())
}
