//! As `start-oauth`, for somebody who is logged in: in the end the provider's
//! person is linked to their account, and logs in to it from then on.

use domain::provider::Provider;
use identity_store::logins::{self, Attempt, InSession, Intent};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Request, Response, Secret, Success, Trigger,
    schema,
};

use crate::oauth::{self, PROVIDER, Redirection, StartParams, UNREGISTERED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "link-oauth",
    summary: "Begin to link GitHub or Google to the account.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/oauth/{provider}/link",
        path_parameters: &[("provider", PathParameter::Provider)],
        throttle: None,
        access: Access::PersonRecently,
        idempotent: false,
        body: Some(schema::<StartParams>()),
        query: None,
        success: Success::json(200, schema::<Redirection>()).with(&[Header::SetCookie]),
        errors: &[ErrorCode::NOT_FOUND, UNREGISTERED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[logins::BEGIN, Grant::read_secret(Secret::OAuthClients), Grant::read_secret(Secret::CodeKey)],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let (account_id, session_id) = (request.caller()?.account_id, request.caller()?.session_id()?);
    let _params: StartParams = request.json()?;
    let provider: Provider = request.path("provider", PROVIDER)?;
    let attempt = Attempt { provider, intent: Intent::Link(InSession { account_id, session_id }) };
    oauth::begin(app, &attempt).await
}
