//! Takes a provider's link away, unless it is the only way in which the account's
//! owner can sign in.

use domain::provider::Provider;
use identity_store::accounts;
use identity_store::logins::{self, Removed};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

use crate::oauth::PROVIDER;

const LAST_SIGN_IN_METHOD: ErrorCode = ErrorCode::conflict("last_sign_in_method");

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
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, LAST_SIGN_IN_METHOD],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[accounts::ADDRESS, logins::REMOVE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let account = caller.account_id;
    let provider: Provider = request.path("provider", PROVIDER)?;
    let absent = || Error::NotFound { what: PROVIDER };
    let address = accounts::address(app, account).await?.ok_or_else(absent)?;
    match logins::remove(app, account, address, provider, &caller.actor()).await? {
        Removed::Done => Ok(Response::no_content()),
        Removed::Absent => Err(absent()),
        Removed::LastSignInMethod => Err(last_sign_in_method(provider)),
    }
}

fn last_sign_in_method(provider: Provider) -> Error {
    let detail = format!(
        "{provider} is the only way to sign in to this account. Add another one first: set a password \
         (POST /api/v1/auth/request-password-reset) or link another provider (POST /api/v1/auth/oauth/{{provider}}/link)."
    );
    Error::Conflict { code: LAST_SIGN_IN_METHOD, detail }
}
