//! Deletes a webhook: what is still to be sent to it is not. What was sent is kept as long as it
//! would have been.

use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};
use webhooks_store::webhooks;

use crate::WEBHOOK;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "delete-webhook",
    summary: "Delete a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/webhooks/{id}",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
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
    grants: &[webhooks::DELETE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id = request.path("id", WEBHOOK)?;
    if webhooks::delete(app, caller.tenant_id, id, &caller.actor()).await? {
        Ok(Response::no_content())
    } else {
        Err(Error::NotFound { what: WEBHOOK })
    }
}
