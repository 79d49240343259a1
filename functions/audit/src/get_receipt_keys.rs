//! Publishes the public keys of receipts, for anyone to check one without us.

use platform::key_set::{self, KeySet};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Table, Trigger, keys, schema};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-receipt-keys",
    summary: "Publish the public keys that receipts are signed with.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/.well-known/receipt-keys.json",
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
    grants: &[keys::LIST_RECEIPT_KEYS],
};

async fn handle(app: &App, _request: Request) -> Result<Response, Error> {
    key_set::respond(&keys::list(app, Table::Receipts).await?)
}
