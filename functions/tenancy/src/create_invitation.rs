//! Invites an address into the workspace: a mail with a code, good once and for
//! seven days. An address has one open invitation of a workspace at a time.

use domain::{Email, InvitationId, Permission, Role, Time, Unmistakable};
use identity_store::accounts;
use identity_store::invitations::{self, NewInvitation};
use jiff::SignedDuration;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Deserialize;
use tenancy_store::members;

use crate::answer::MEMBER_ALREADY;
use crate::invitation_view::{ADDRESS_LIMIT, InvitationView, LIMIT, MAILS_LIMIT, OPEN, PERSONAL, sent, view};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-invitation",
    summary: "Invite somebody into the current workspace by mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/workspace/invitations",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageMembers),
        idempotent: true,
        body: Some(schema::<CreateInvitation>()),
        query: None,
        success: Success::json(201, schema::<InvitationView>()),
        errors: &[ErrorCode::NOT_FOUND, MEMBER_ALREADY, OPEN, PERSONAL, LIMIT, MAILS_LIMIT, ADDRESS_LIMIT],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[invitations::CREATE, accounts::OWNER_OF, accounts::PERSON, members::ROLE, members::FIND],
};

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateInvitation {
    #[schema(value_type = Email)]
    email: Unmistakable<Email>,
    /// At most your own.
    role: Role,
    /// When the membership ends by itself, for an auditor or a guest: of a viewer, from an
    /// hour to 366 days ahead.
    #[serde(default)]
    #[schema(required = false, nullable = false)]
    membership_ends_at: Option<Time>,
}

const MEMBERSHIP_MIN: SignedDuration = SignedDuration::from_hours(1);
const MEMBERSHIP_MAX: SignedDuration = SignedDuration::from_hours(366 * 24);

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let params: CreateInvitation = request.json()?;
    if params.role > caller.role {
        return Err(Error::field("role", format!("expected at most your own, `{}`", caller.role.as_str())));
    }
    if let Some(ends_at) = params.membership_ends_at {
        check_end(ends_at, params.role, app.clock.now().into())?;
    }
    let inviter = accounts::person(app, caller.account_id).await?.ok_or(Error::NotFound { what: crate::MEMBER })?;
    let email = params.email.into_inner();
    if is_member(app, &email, caller.tenant_id).await? {
        return Err(Error::Conflict { code: MEMBER_ALREADY, detail: "This address is a member's already.".to_owned() });
    }
    let new = NewInvitation {
        id: InvitationId::new(request.resource_ulid(&app.clock)),
        tenant_id: caller.tenant_id,
        email,
        role: params.role,
        invited_by: caller.account_id,
        inviter: inviter.email,
        membership_ends_at: params.membership_ends_at,
    };
    let invitation = sent(app, invitations::create(app, new, &caller.actor()).await?)?;
    Response::json(201, &view(app, invitation).await?)
}

/// Whoever makes keys, publishes or pays does what outlasts a membership; so one that
/// ends is a viewer's.
fn check_end(ends_at: Time, role: Role, now: Time) -> Result<(), Error> {
    let expected = |text: &str| Err(Error::field("membership_ends_at", format!("expected {text}")));
    if role != Role::Viewer {
        return expected("none, or the role `viewer`");
    }
    if ends_at < now.plus(MEMBERSHIP_MIN) || ends_at > now.plus(MEMBERSHIP_MAX) {
        return expected("a time from an hour to 366 days ahead");
    }
    Ok(())
}

async fn is_member(app: &App, email: &Email, tenant: domain::TenantId) -> Result<bool, Error> {
    let Some(account) = accounts::owner_of(app, email).await? else { return Ok(false) };
    Ok(members::role(app, account, tenant).await?.is_some())
}
