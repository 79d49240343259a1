//! Ends an API key: from the next request on it is refused, everywhere.

use identity_store::api_keys;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::key_view::{KEY, KeyView, theirs};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "revoke-key",
    summary: "End an API key at once.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/auth/keys/{id}/revoke",
        path_parameters: &[("id", PathParameter::ApiKey)],
        throttle: None,
        // No fresh proof: whoever finds a key in a log must be quick. And in any
        // role: who may no longer make keys can still end their own.
        access: Access::Person,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<KeyView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[api_keys::FIND_OF, api_keys::REVOKE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let record = theirs(app, caller, request.path("id", KEY)?).await?;
    let revoked = api_keys::revoke(app, record, &caller.actor()).await?;
    Response::ok(&KeyView::new(revoked, None, app.clock.now().into()))
}
