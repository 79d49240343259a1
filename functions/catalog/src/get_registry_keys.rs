//! Publishes the public keys of the registry, for anyone to check a version without us.

use platform::key_set::{self, KeySet};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Table, Trigger, keys, schema};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-registry-keys",
    summary: "Publish the public keys that statements about versions are signed with.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/marketplace/keys",
        path_parameters: &[],
        throttle: Some(crate::PUBLIC_READ),
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
    grants: &[keys::LIST_REGISTRY_KEYS],
};

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    key_set::respond(&keys::list(app, Table::Catalog).await?)
}
