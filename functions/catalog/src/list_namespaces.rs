//! Lists the workspace's namespaces, by name.

use catalog_store::namespaces;
use domain::Permission;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::create_namespace::NamespaceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-namespaces",
    summary: "List the workspace's namespaces.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/namespaces",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<NamespacesView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[namespaces::LIST],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct NamespacesView {
    #[schema(max_items = 10)]
    items: Vec<NamespaceView>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let listed = namespaces::list(app, request.caller()?.tenant_id).await?;
    let view = |it: namespaces::Listed| NamespaceView { namespace: it.namespace, created_at: it.created_at };
    Response::ok(&NamespacesView { items: listed.into_iter().map(view).collect() })
}
