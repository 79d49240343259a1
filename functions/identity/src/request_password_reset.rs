//! Sends a mail with the link to choose another password. The answer, the work
//! and the limit on mails are the same for an address that nobody has: its
//! reader is told by mail that there is no such account.

use domain::{Email, PasswordResetId};
use identity_store::mail_rate_limit::MAILS_DELAYED;
use identity_store::{accounts, password_resets};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::{Deserialize, Serialize};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "request-password-reset",
    summary: "Have a mail sent with a link to choose another password.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/request-password-reset",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: true,
        body: Some(schema::<RequestPasswordResetParams>()),
        query: None,
        success: Success::json(202, schema::<ResetRequested>()),
        errors: &[MAILS_DELAYED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::FIND_BY_EMAIL, password_resets::REQUEST],
};

/// Whose password it is.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestPasswordResetParams {
    email: Email,
}

/// A mail is on its way.
#[derive(Serialize, utoipa::ToSchema)]
pub struct ResetRequested {
    /// Where the mail goes.
    email: Email,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let params: RequestPasswordResetParams = request.json()?;
    let id = PasswordResetId::new(request.resource_ulid(&app.clock));
    let account = accounts::find_by_email(app, &params.email).await?;
    password_resets::request(app, &request.client, id, &params.email, account.as_ref()).await?;
    Response::json(202, &ResetRequested { email: params.email })
}
