//! Removes a member. Their tokens and API keys for this workspace are worth
//! nothing from that moment.

use domain::{AccountId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};
use tenancy_store::members;

use crate::member_view::{LAST_ADMIN, OWNER_STAYS, changed};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "remove-member",
    summary: "Remove a member from the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/workspace/members/{id}",
        path_parameters: &[("id", PathParameter::Member)],
        throttle: None,
        access: Access::Member(Permission::ManageMembers),
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
    let account: AccountId = request.path("id", crate::MEMBER)?;
    changed(members::remove(app, caller.tenant_id, account, &caller.actor()).await?)?;
    Ok(Response::no_content())
}
