//! Ends one of a person's own sessions, and all its tokens, at once.

use domain::SessionId;
use domain::events::EndedBy;
use identity_store::sessions;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "revoke-session",
    summary: "End one of your sessions.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/sessions/{id}/revoke",
        path_parameters: &[("id", PathParameter::Session)],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[sessions::END],
};

const SESSION: &str = "session";

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id: SessionId = request.path("id", SESSION)?;
    if sessions::end(app, caller.account_id, id, EndedBy::Revoked, &caller.actor()).await? {
        Ok(Response::no_content())
    } else {
        Err(Error::NotFound { what: SESSION })
    }
}
