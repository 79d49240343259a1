//! Tells a person what the product knows about them as a person.

use domain::{AccountId, Email, PersonName, TenantId, Time};
use identity_store::accounts::{self, Person};
use identity_store::mailboxes;
use platform::mail::Mailbox;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-account",
    summary: "Show one's own account.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/account",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Account>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON, mailboxes::STANDING],
};

/// A person's own account.
#[derive(Serialize, utoipa::ToSchema)]
pub struct Account {
    id: AccountId,
    email: Email,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<PersonName>,
    /// The personal workspace.
    workspace_id: TenantId,
    created_at: Time,
    /// Of an address to which mails come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    email_problem: Option<EmailProblem>,
}

/// Mails to the account's address come back. Those about safety are still tried; others
/// are not sent.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct EmailProblem {
    /// When the last one came back.
    bounced_at: Time,
    /// What to do.
    #[schema(example = "Mails to this address come back. Change the address of your account.")]
    advice: &'static str,
}

const ADVICE: &str = "Mails to this address come back. Change the address of your account.";

impl Account {
    pub(crate) async fn of(app: &App, id: AccountId, person: Person) -> Result<Self, Error> {
        let standing = mailboxes::standing(app, &Mailbox::of(app, &person.email).await?).await?;
        let email_problem = standing.bounced_at.map(|bounced_at| EmailProblem { bounced_at, advice: ADVICE });
        let Person { email, name, tenant_id: workspace_id, created_at } = person;
        Ok(Self { id, email, name, workspace_id, created_at, email_problem })
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let id = request.caller()?.account_id;
    let person = accounts::person(app, id).await?.ok_or(Error::NotFound { what: "account" })?;
    Response::ok(&Account::of(app, id, person).await?)
}
