//! Ends all of a person's sessions but the one that asks.

use domain::events::EndedBy;
use identity_store::sessions::{self, EndAll};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "revoke-other-sessions",
    summary: "End all your sessions but this one.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/sessions/revoke-others",
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
    timeout_seconds: 20,
    grants: &[sessions::END_ALL],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let others = EndAll { except: Some(caller.session_id()?), reason: EndedBy::Revoked };
    sessions::end_all(app, caller.account_id, others, &caller.actor()).await?;
    Ok(Response::no_content())
}
