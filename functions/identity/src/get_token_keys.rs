//! Publishes the public keys of access tokens, for anyone to check one without us.

use platform::key_set::{self, KeySet};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Table, Trigger, keys, schema};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-token-keys",
    summary: "Publish the public keys that access tokens are signed with.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/.well-known/jwks.json",
        path_parameters: &[],
        throttle: None,
        access: Access::Public,
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<KeySet>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[keys::LIST_TOKEN_KEYS],
};

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    key_set::respond(&keys::list(app, Table::Accounts).await?)
}
