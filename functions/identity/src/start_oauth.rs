//! Begins a sign-in by a provider: answers where to send the browser, and marks
//! the browser, so that only it can come back. Whoever has no account yet gets
//! one, if the provider has verified their address.

use domain::provider::Provider;
use identity_store::logins::{self, Attempt, Intent};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Header, Http, Method, Request, Response, Secret, Success, Trigger,
    schema,
};

use crate::oauth::{self, PROVIDER, Redirection, StartParams, UNREGISTERED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "start-oauth",
    summary: "Begin a sign-in by GitHub or Google.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/oauth/{provider}/start",
        path_parameters: &[("provider", PathParameter::Provider)],
        throttle: None,
        access: Access::Public,
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
    let params: StartParams = request.json()?;
    let provider: Provider = request.path("provider", PROVIDER)?;
    let attempt = Attempt { provider, intent: Intent::SignIn { challenge: params.challenge.into() } };
    oauth::begin(app, &attempt).await
}
