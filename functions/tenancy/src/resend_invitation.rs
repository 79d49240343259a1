//! Mails an invitation again, for another seven days. The mail has a new code,
//! and the one before is good no more.

use domain::{InvitationId, Permission};
use identity_store::{accounts, invitations};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use tenancy_store::members;

use crate::invitation_view::{ADDRESS_LIMIT, InvitationView, LATELY, MAILS_LIMIT, MEMBERSHIP_OVER, OPEN, sent, view};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "resend-invitation",
    summary: "Mail an invitation again, with a new code.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/workspace/invitations/{id}/resend",
        path_parameters: &[("id", PathParameter::Invitation)],
        throttle: None,
        access: Access::Member(Permission::ManageMembers),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<InvitationView>()),
        errors: &[ErrorCode::NOT_FOUND, OPEN, MEMBERSHIP_OVER, LATELY, MAILS_LIMIT, ADDRESS_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::RESEND, accounts::PERSON, members::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id: InvitationId = request.path("id", crate::INVITATION)?;
    let inviter = accounts::person(app, caller.account_id).await?.ok_or(Error::NotFound { what: crate::INVITATION })?;
    let (tenant, sender) = (caller.tenant_id, caller.account_id);
    let outcome = invitations::resend(app, tenant, id, sender, &inviter.email, &caller.actor()).await?;
    Response::ok(&view(app, sent(app, outcome)?).await?)
}
