//! Lists the workspace's signing keys, revoked ones among them.

use catalog_store::signing_keys;
use domain::Permission;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::signing_key_view::SigningKeyView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-signing-keys",
    summary: "List the workspace's signing keys.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/signing-keys",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SigningKeysView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[signing_keys::LIST],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct SigningKeysView {
    #[schema(max_items = 50)]
    items: Vec<SigningKeyView>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let listed = signing_keys::list(app, request.caller()?.tenant_id).await?;
    Response::ok(&SigningKeysView { items: listed.into_iter().map(SigningKeyView::from).collect() })
}
