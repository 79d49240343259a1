//! Makes an account for the invited address, with its personal workspace, and
//! the membership, all or nothing. The mailed code shows that the address is
//! theirs, so nothing is left to verify.

use domain::{AccountId, Email, PersonName, Role, TenantId, Unmistakable};
use identity_store::accounts::{self, NewAccount};
use identity_store::invitations;
use identity_store::passwords::{self, Password};
use platform::endpoint::Throttle;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

use crate::answer::{ACCOUNT_EXISTS, FULL, OVER, refusal};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "register-invited",
    summary: "Make an account by an invitation, and accept it.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/invitations/register",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Public,
        idempotent: true,
        body: Some(schema::<RegisterInvited>()),
        query: None,
        success: Success::json(201, schema::<InvitedRegistration>()),
        errors: &[OVER, FULL, ACCOUNT_EXISTS],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // For argon2, as in `verify-email`.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[invitations::FIND_BY_CODE, invitations::REGISTER, accounts::PERSON],
};

/// Who registers; the address is the invited one.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RegisterInvited {
    /// Of the invitation mail.
    code: String,
    /// 12 to 128 characters of any kind.
    password: Password,
    /// What to call the person.
    #[schema(value_type = Option<PersonName>)]
    name: Option<Unmistakable<PersonName>>,
}

/// The new account and its membership.
#[derive(Serialize, utoipa::ToSchema)]
pub struct InvitedRegistration {
    account_id: AccountId,
    email: Email,
    /// The one that they were invited to.
    workspace_id: TenantId,
    role: Role,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: RegisterInvited = request.json()?;
    let account_id = AccountId::new(request.resource_ulid(&app.clock));
    let email = match invitations::find_by_code(app, &params.code).await? {
        Ok(invitation) => invitation.email,
        // An earlier run of this request may have used it.
        Err(why) => accounts::person(app, account_id).await?.ok_or_else(|| refusal(why))?.email,
    };
    let name = params.name.map(Unmistakable::into_inner);
    passwords::refuse_weak(&params.password, "password", &email, name.as_ref()).await?;
    let new = NewAccount {
        account_id,
        tenant_id: TenantId::new(account_id.ulid()),
        email: email.clone(),
        name,
        password_hash: Some(passwords::hash(params.password).await?),
    };
    let joined = invitations::register(app, &params.code, &new).await?.map_err(refusal)?;
    let (workspace_id, role) = (joined.tenant_id, joined.role);
    Response::json(201, &InvitedRegistration { account_id, email, workspace_id, role })
}
