//! Makes the account and its personal workspace, both or neither, for who has
//! the code that was mailed, and chooses the password now: whoever registered the
//! address need not be its reader. One address has one account, whichever of its
//! registrations is verified first; the same request again, should its answer be
//! lost, answers the same.

use domain::events::Actor;
use domain::{AccountId, Email, PersonName, RegistrationId, TenantId, Unmistakable};
use identity_store::accounts::{self, Person, Registered};
use identity_store::attempts::{self, LOGIN_DELAYED};
use identity_store::passwords::{self, Password};
use identity_store::registrations;
use platform::codes::Purpose;
use platform::endpoint::Throttle;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Secret, Success, Trigger, schema,
};
use serde::{Deserialize, Serialize};

use crate::code;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "verify-email",
    summary: "Make the account that was registered, by the code in the mail and a password.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/verify-email",
        path_parameters: &[],
        throttle: Some(Throttle::PASSWORD),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<VerifyEmailParams>()),
        query: None,
        success: Success::json(200, schema::<NewAccount>()),
        errors: &[EMAIL_TAKEN, code::CODE_EXPIRED, LOGIN_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // A Lambda's share of a CPU grows with its memory, and argon2 is all CPU:
    // at 1024 MB a hash takes a fraction of what it takes at 128 MB.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        registrations::FIND,
        accounts::VERIFY,
        accounts::PERSON,
        accounts::FIND_PASSWORD,
        attempts::COUNT,
        attempts::FORGET,
        Grant::read_secret(Secret::CodeKey),
    ],
};

const EMAIL_TAKEN: ErrorCode = ErrorCode::conflict("email_taken");

/// Who has read the mail.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyEmailParams {
    /// What follows `#code=` in the link.
    code: String,
    /// 12 to 128 characters of any kind, together hard to guess.
    password: Password,
    /// What to call the person, instead of the name that was registered.
    #[schema(value_type = Option<PersonName>)]
    name: Option<Unmistakable<PersonName>>,
}

/// The new account.
#[derive(Serialize, utoipa::ToSchema)]
pub struct NewAccount {
    account_id: AccountId,
    /// The personal workspace: uploads, generations and receipts belong to it.
    workspace_id: TenantId,
    email: Email,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<PersonName>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let VerifyEmailParams { code, password, name } = request.json()?;
    let id: RegistrationId = code::subject(app, Purpose::VerifyEmail, &code).await?;
    let Some(registration) = registrations::find(app, id).await? else {
        return made_before(app, id, password).await;
    };
    let name = name.map(Unmistakable::into_inner).or(registration.name);
    passwords::refuse_weak(&password, "password", &registration.email, name.as_ref()).await?;
    let (account_id, tenant_id) = (made_by(id), TenantId::new(id.ulid()));
    let password_hash = Some(passwords::hash(password.clone()).await?);
    let new = accounts::NewAccount { account_id, tenant_id, email: registration.email, name, password_hash };
    match accounts::verify(app, &new, id, &Actor::person(account_id)).await? {
        Registered::Done => {
            Response::ok(&NewAccount { account_id, workspace_id: tenant_id, email: new.email, name: new.name })
        }
        // Two at once: the account has the password of one of them.
        Registered::Before => made_before(app, id, password).await,
        Registered::MoreTaken => Err(Error::internal("an account was verified on a condition that it does not have")),
        Registered::EmailTaken => Err(Error::Conflict {
            code: EMAIL_TAKEN,
            detail: "There is an account of this email address by now. Log in, or reset its password.".to_owned(),
        }),
    }
}

/// Of the registration's own ulid: a code finds what it made.
fn made_by(id: RegistrationId) -> AccountId {
    AccountId::new(id.ulid())
}

/// The account that this code has made, for who asks for the same again while the
/// link would work. To anybody else an old mail tells nothing about its reader of today.
async fn made_before(app: &App, id: RegistrationId, password: Password) -> Result<Response, Error> {
    let account_id = made_by(id);
    if registrations::is_over(app, id) || !code::is_repeated(app, account_id, password).await? {
        return Err(expired());
    }
    let Person { tenant_id, email, name, .. } = accounts::person(app, account_id).await?.ok_or_else(expired)?;
    Response::ok(&NewAccount { account_id, workspace_id: tenant_id, email, name })
}

fn expired() -> Error {
    code::expired("Register again to get another.")
}
