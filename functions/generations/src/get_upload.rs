//! Shows an upload, and whether its bytes have arrived.

use domain::upload::{Filename, Kind};
use domain::{AccountId, Permission, Sha256Hex, Time, UploadId};
use platform::endpoint::PathParameter;
use platform::store::uploads;
use platform::{Access, App, Bucket, Endpoint, Error, Grant, Http, Method, Request, Response, Trigger, blobs, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-upload",
    summary: "Show an upload and whether its bytes have arrived.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/uploads/{id}",
        path_parameters: &[("id", PathParameter::Upload)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: (200, Some(schema::<UploadView>())),
        errors: &[(404, "not_found")],
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[uploads::FIND, Grant::read_blobs(Bucket::Uploads)],
};

#[derive(Serialize, utoipa::ToSchema)]
pub struct UploadView {
    id: UploadId,
    kind: Kind,
    filename: Filename,
    size_bytes: u64,
    sha256: Sha256Hex,
    state: UploadState,
    created_by: AccountId,
    created_at: Time,
}

#[derive(Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum UploadState {
    /// The bytes have not arrived.
    Waiting,
    /// Generations can read it.
    Ready,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: UploadId = request.path("id", crate::UPLOAD)?;
    let upload = uploads::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::UPLOAD })?;
    let arrived = blobs::size_bytes(app, Bucket::Uploads, &upload.object_key()).await?;
    let state = if arrived == Some(upload.size_bytes) { UploadState::Ready } else { UploadState::Waiting };
    Response::ok(&UploadView {
        id,
        kind: upload.kind,
        filename: upload.filename,
        size_bytes: upload.size_bytes,
        sha256: upload.sha256,
        state,
        created_by: upload.created_by,
        created_at: upload.created_at,
    })
}
