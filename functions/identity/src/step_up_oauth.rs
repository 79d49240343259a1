//! As `step-up`, at a provider: for an account that has no password, or whose owner
//! would rather go there. The browser comes back to the app with `proven=` and the
//! provider in the fragment, and the session is proven then.

use domain::provider::Provider;
use identity_store::logins::{self, Attempt, InSession, Intent};
use identity_store::second_factor;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Request, Response, Secret, Success, Trigger,
    schema,
};

use crate::oauth::{self, PROVIDER, Redirection, SECOND_FACTOR_ON, UNREGISTERED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "step-up-oauth",
    summary: "Begin to prove again who you are, at GitHub or Google.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/oauth/{provider}/step-up",
        path_parameters: &[("provider", PathParameter::Provider)],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<Redirection>()).with(&[Header::SetCookie]),
        errors: &[ErrorCode::NOT_FOUND, SECOND_FACTOR_ON, UNREGISTERED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[
        logins::IS_LINKED,
        second_factor::STATUS,
        logins::BEGIN,
        Grant::read_secret(Secret::OAuthClients),
        Grant::read_secret(Secret::CodeKey),
    ],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (account_id, session_id) = (request.caller()?.account_id, request.caller()?.session_id()?);
    let provider: Provider = request.path("provider", PROVIDER)?;
    if !logins::is_linked(app, account_id, provider).await? {
        return Err(Error::NotFound { what: PROVIDER });
    }
    if second_factor::status(app, account_id).await?.is_some() {
        let detail = "The account has a second factor: prove who you are by its code, at POST /api/v1/auth/step-up.";
        return Err(Error::Conflict { code: SECOND_FACTOR_ON, detail: detail.to_owned() });
    }
    let attempt = Attempt { provider, intent: Intent::StepUp(InSession { account_id, session_id }) };
    oauth::begin(app, &attempt).await
}
