//! Makes the account and its personal workspace, both or neither, for who has
//! the code that was mailed. One address has one account, whichever of its
//! registrations is verified first; the same code again finds the account it made.

use domain::{AccountId, Email, PersonName, RegistrationId, TenantId};
use platform::codes::Purpose;
use platform::store::accounts::{self, New, Person, Registered};
use platform::store::registrations::{self, Registration};
use platform::{
    Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Secret, Table, Trigger, schema,
};
use serde::{Deserialize, Serialize};

use crate::code;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "verify-email",
    summary: "Make the account that was registered, by the code in the mail.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/verify-email",
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<VerifyEmailParams>()),
        query: None,
        success: (200, Some(schema::<NewAccount>())),
        errors: &[(409, EMAIL_TAKEN), (409, code::CODE_EXPIRED)],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        // Not `KEYS`: whoever can write there can make tokens.
        Grant::Items(Table::Accounts, &[Action::Put], &["EMAIL#*", "acc_*", "ten_*"]),
        Grant::Items(Table::Accounts, &[Action::Get], &["EMAIL#*", "acc_*"]),
        Grant::Items(Table::Sessions, &[Action::Get, Action::Delete], &["REGISTRATION#*"]),
        Grant::ReadSecret(Secret::CodeKey),
    ],
};

const EMAIL_TAKEN: &str = "email_taken";

/// Who has read the mail.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerifyEmailParams {
    /// What follows `#code=` in the link.
    code: String,
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
    let params: VerifyEmailParams = request.json()?;
    let id: RegistrationId = code::subject(app, Purpose::VerifyEmail, &params.code).await?;
    // Of the registration's own ulid: a code finds what it made.
    let account_id = AccountId::new(id.ulid());
    let Some(registration) = registrations::find(app, id).await? else {
        let made = accounts::person(app, account_id).await?.ok_or_else(expired)?;
        return Response::ok(&view(account_id, made));
    };
    let new = new_account(registration);
    match accounts::verify(app, &new, id).await? {
        Registered::Done => {
            Response::ok(&NewAccount { account_id, workspace_id: new.tenant_id, email: new.email, name: new.name })
        }
        Registered::EmailTaken => Err(Error::Conflict {
            code: EMAIL_TAKEN,
            detail: "There is an account of this email address by now. Log in, or reset its password.".to_owned(),
        }),
    }
}

fn new_account(registration: Registration) -> New {
    let ulid = registration.id.ulid();
    New {
        account_id: AccountId::new(ulid),
        tenant_id: TenantId::new(ulid),
        email: registration.email,
        name: registration.name,
        password_hash: Some(registration.phc),
    }
}

fn view(account_id: AccountId, person: Person) -> NewAccount {
    NewAccount { account_id, workspace_id: person.tenant_id, email: person.email, name: person.name }
}

fn expired() -> Error {
    code::expired("Register again to get another.")
}
