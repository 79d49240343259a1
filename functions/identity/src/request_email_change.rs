//! Begins a change of one's mail address: writes to the new one. The answer does
//! not tell whether that has an account.

use domain::{Email, EmailChangeId, Time, Unmistakable};
use identity_store::accounts;
use identity_store::email_changes::{self, EmailChange};
use identity_store::mail_rate_limit::MAILS_DELAYED;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "request-email-change",
    summary: "Have a mail sent to a new address, to make it the account's.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/request-email-change",
        path_parameters: &[],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: true,
        body: Some(schema::<RequestEmailChangeParams>()),
        query: None,
        success: Success::json(202, schema::<EmailChangePending>()),
        errors: &[ErrorCode::NOT_FOUND, MAILS_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::OWNER_OF, accounts::PERSON, email_changes::REQUEST],
};

/// The address to have.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestEmailChangeParams {
    #[schema(value_type = Email)]
    email: Unmistakable<Email>,
}

/// A change that waits for its address to be verified.
#[derive(Serialize, utoipa::ToSchema)]
pub struct EmailChangePending {
    /// Where the mail goes.
    email: Email,
    /// How long the link in it works.
    expires_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let account = caller.account_id;
    let params: RequestEmailChangeParams = request.json()?;
    let to = params.email.into_inner();
    let person = accounts::person(app, account).await?.ok_or(Error::NotFound { what: "account" })?;
    if person.email == to {
        return Err(Error::field("email", "expected another address than the account has"));
    }
    let id = EmailChangeId::new(request.resource_ulid(&app.clock));
    let expires_at = email_changes::expires_at(id)?;
    let change = EmailChange {
        id,
        account_id: account,
        from: person.email,
        to,
        used: false,
        expires_at: expires_at.as_second(),
    };
    let is_taken = accounts::owner_of(app, &change.to).await?.is_some();
    email_changes::request(app, &request.client, &change, is_taken, &caller.actor()).await?;
    Response::json(202, &EmailChangePending { email: change.to, expires_at })
}
