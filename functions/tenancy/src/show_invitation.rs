//! Tells whoever holds the code who invites to what. A POST, so that the code
//! stays out of addresses and logs; it changes nothing.

use domain::{Email, PersonName, Role, Time, WorkspaceName};
use identity_store::accounts;
use identity_store::invitations::{self, Refused};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;
use tenancy_store::workspaces;

use crate::answer::{InvitationCode, OVER, refusal};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "show-invitation",
    summary: "Show who invites to what, by the code of the mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/invitations/show",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<InvitationCode>()),
        query: None,
        success: Success::json(200, schema::<ShownInvitation>()),
        errors: &[OVER],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::FIND_BY_CODE, accounts::OWNER_OF, accounts::PERSON, workspaces::FIND],
};

/// Who invites to what.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ShownInvitation {
    workspace: WorkspaceName,
    role: Role,
    email: Email,
    #[serde(skip_serializing_if = "Option::is_none")]
    invited_by: Option<Inviter>,
    ends_at: Time,
    /// Whether the address has an account: then log in and accept, else register.
    has_account: bool,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct Inviter {
    email: Email,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<PersonName>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: InvitationCode = request.json()?;
    let invitation = invitations::find_by_code(app, &params.code).await?.map_err(refusal)?;
    let found = workspaces::find(app, invitation.tenant_id).await?;
    let workspace = found.ok_or_else(|| refusal(Refused::Over))?;
    let inviter = accounts::person(app, invitation.invited_by).await?;
    let has_account = accounts::owner_of(app, &invitation.email).await?.is_some();
    let shown = ShownInvitation {
        workspace: workspace.name,
        role: invitation.role,
        email: invitation.email,
        invited_by: inviter.map(|it| Inviter { email: it.email, name: it.name }),
        ends_at: invitation.ends_at,
        has_account,
    };
    // What is open now may be taken back in a moment.
    Ok(Response::ok(&shown)?.with_header("cache-control", "no-store"))
}
