//! Takes a provider's link away. Nobody is locked out by it: the account's address
//! is verified, and a password can be chosen by mail at any time.

use domain::provider::Provider;
use platform::endpoint::PathParameter;
use platform::store::{accounts, logins};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Trigger};

use crate::oauth::PROVIDER;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "unlink-oauth",
    summary: "Take the link to GitHub or Google away.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/oauth/{provider}/unlink",
        path_parameters: &[("provider", PathParameter::Provider)],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: false,
        body: None,
        query: None,
        success: (204, None),
        errors: &[(404, "not_found")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::ADDRESS, logins::REMOVE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let account = request.caller()?.account_id;
    let provider: Provider = request.path("provider", PROVIDER)?;
    let absent = || Error::NotFound { what: PROVIDER };
    let address = accounts::address(app, account).await?.ok_or_else(absent)?;
    if logins::remove(app, account, address, provider).await? { Ok(Response::no_content()) } else { Err(absent()) }
}
