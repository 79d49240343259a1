//! Ends the session of the access token that it is called with, and all tokens
//! of that session, at once.

use domain::events::EndedBy;
use identity_store::sessions;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "logout",
    summary: "End this session.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/logout",
        path_parameters: &[],
        throttle: None,
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[sessions::END],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    // One that another request has just ended is what was asked for.
    sessions::end(app, caller.account_id, caller.session_id()?, EndedBy::Logout, &caller.actor()).await?;
    Ok(Response::no_content())
}
