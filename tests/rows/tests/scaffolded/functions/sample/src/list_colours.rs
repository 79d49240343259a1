//! List colours.

use domain::{Permission, TenantId};
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-colours",
    summary: "List colours.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/colours",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<ListColoursView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    // The operations of stores that the handler calls: `quotas::RESERVE`.
    grants: &[],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct ListColoursView {
    workspace_id: TenantId,
}

async fn handle(_app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    Response::ok(&ListColoursView { workspace_id: tenant })
}
