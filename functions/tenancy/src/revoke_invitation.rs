//! Takes an invitation back: its code is good no more.

use domain::{InvitationId, Permission};
use identity_store::invitations;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "revoke-invitation",
    summary: "Take back an invitation into the current workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/workspace/invitations/{id}",
        path_parameters: &[("id", PathParameter::Invitation)],
        throttle: None,
        access: Access::Member(Permission::ManageMembers),
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::REVOKE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id: InvitationId = request.path("id", crate::INVITATION)?;
    if invitations::revoke(app, caller.tenant_id, id, &caller.actor()).await? {
        Ok(Response::no_content())
    } else {
        Err(Error::NotFound { what: crate::INVITATION })
    }
}
