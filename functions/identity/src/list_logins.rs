//! Shows by which providers the caller can sign in.

use domain::provider::Provider;
use domain::{Email, Time};
use identity_store::{accounts, logins};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-logins",
    summary: "Show which providers are linked to the account.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/auth/oauth",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Logins>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[logins::LIST, accounts::FIND_PASSWORD],
};

/// One of each provider at most, so never a second page.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct Logins {
    items: Vec<LoginView>,
    /// Whether the account has a password. Without one, a link is the only way to sign
    /// in, and to prove again who one is.
    has_password: bool,
}

/// A provider's person who signs in to the account.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct LoginView {
    provider: Provider,
    /// Their address there when the link was made.
    email: Email,
    linked_at: Time,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let links = logins::list(app, account).await?;
    let view = |link: logins::Link| LoginView { provider: link.provider, email: link.email, linked_at: link.linked_at };
    let has_password = accounts::password(app, account).await?.is_some();
    Response::ok(&Logins { items: links.into_iter().map(view).collect(), has_password })
}
