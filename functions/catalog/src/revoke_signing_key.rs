//! Revokes one of the workspace's signing keys, for good. What it signed before stays
//! verifiable, with the time at which it was revoked.

use catalog_store::signing_keys;
use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::Kid;

use crate::signing_key_view::{SIGNING_KEY, SigningKeyView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "revoke-signing-key",
    summary: "Revoke one of the workspace's signing keys.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/signing-keys/{kid}/revoke",
        path_parameters: &[("kid", PathParameter::SigningKey)],
        throttle: None,
        // No fresh proof: whoever has lost a key must be quick.
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SigningKeyView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[signing_keys::REVOKE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let kid: Kid = request.path("kid", SIGNING_KEY)?;
    let revoked = signing_keys::revoke(app, caller.tenant_id, &kid, &caller.actor()).await?;
    Response::ok(&SigningKeyView::from(revoked.ok_or(Error::NotFound { what: SIGNING_KEY })?))
}
