//! Tells a person what the product knows about them as a person.

use domain::{AccountId, Email, PersonName, TenantId, Time};
use platform::store::accounts::{self, Person};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-account",
    summary: "Show one's own account.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/account",
        path_parameters: &[],
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: (200, Some(schema::<Account>())),
        errors: &[(404, "not_found")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::PERSON],
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
}

impl Account {
    pub(crate) fn of(id: AccountId, person: Person) -> Self {
        let Person { email, name, tenant_id: workspace_id, created_at } = person;
        Self { id, email, name, workspace_id, created_at }
    }
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let id = request.caller()?.account_id;
    let person = accounts::person(app, id).await?.ok_or(Error::NotFound { what: "account" })?;
    Response::ok(&Account::of(id, person))
}
