//! Makes an account and its personal workspace, both or neither. One address
//! has one account, whoever registers at the same moment; a request repeated
//! with its `Idempotency-Key` finds the account it made.

use domain::{AccountId, Email, PersonName, TenantId};
use platform::passwords::{self, Password};
use platform::store::accounts::{self, New, Registered};
use platform::{Access, Action, App, Endpoint, Error, Grant, Http, Method, Request, Response, Table, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "register",
    summary: "Make an account and its personal workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/register",
        access: Access::Public,
        idempotent: true,
        body: Some(schema::<RegisterParams>()),
        query: None,
        success: (201, Some(schema::<Registration>())),
        errors: &[(409, EMAIL_TAKEN)],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    // A Lambda's share of a CPU grows with its memory, and argon2 is all CPU:
    // at 1024 MB a hash takes a fraction of what it takes at 128 MB.
    memory_mb: 1024,
    timeout_seconds: 10,
    grants: &[
        // Not `KEYS`: whoever can write there can make tokens.
        Grant::Items(Table::Accounts, &[Action::Put], &["EMAIL#*", "acc_*", "ten_*"]),
        Grant::Items(Table::Accounts, &[Action::Get], &["EMAIL#*"]),
        Grant::Table(Table::Idempotency, &[Action::Put, Action::Update]),
    ],
};

const EMAIL_TAKEN: &str = "email_taken";

/// Who registers.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RegisterParams {
    email: Email,
    /// 12 to 128 characters of any kind.
    password: Password,
    /// What to call the person.
    name: Option<PersonName>,
}

/// The new account.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Registration {
    account_id: AccountId,
    /// The personal workspace: uploads, generations and receipts belong to it.
    workspace_id: TenantId,
    email: Email,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<PersonName>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: RegisterParams = request.json()?;
    let ulid = request.resource_ulid(&app.clock);
    let new = New {
        account_id: AccountId::new(ulid),
        tenant_id: TenantId::new(ulid),
        email: params.email,
        name: params.name,
        password_hash: passwords::hash(params.password).await?,
    };
    match accounts::register(app, &new).await? {
        Registered::Done => Response::json(201, &Registration::from(new)),
        Registered::EmailTaken => Err(Error::Conflict {
            code: EMAIL_TAKEN,
            detail: "There is an account of this email address. Log in, or register another address.".to_owned(),
        }),
    }
}

impl From<New> for Registration {
    fn from(new: New) -> Self {
        Self { account_id: new.account_id, workspace_id: new.tenant_id, email: new.email, name: new.name }
    }
}
