//! Ends the caller's own membership. The owner cannot leave: somebody must own it.

use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};
use tenancy_store::members;

use crate::member_view::{LAST_ADMIN, OWNER_STAYS, changed};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "leave-workspace",
    summary: "Leave the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/workspace/leave",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, OWNER_STAYS, LAST_ADMIN],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[members::REMOVE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    changed(members::remove(app, caller.tenant_id, caller.account_id, &caller.actor()).await?)?;
    Ok(Response::no_content())
}
