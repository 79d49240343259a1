//! Gives a signed URL for the zip of what was made.

use std::time::Duration;

use domain::{GenerationId, Permission, Sha256Hex, Time};
use generations_store::generations::{self, Artifact, Generation, artifact_key};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, blobs,
    schema,
};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-artifact",
    summary: "Get a short-lived URL for the zip of what was generated.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/generations/{id}/artifact",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<ArtifactView>()),
        errors: &[ErrorCode::NOT_FOUND, GENERATION_NOT_COMPLETE, GENERATION_IS_DRY_RUN, ARTIFACT_DELETED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[generations::FIND, Grant::read_blobs(Bucket::Artifacts)],
};

const GET_WITHIN: Duration = Duration::from_secs(5 * 60);

#[derive(Serialize, utoipa::ToSchema)]
pub struct ArtifactView {
    /// Get it without further headers.
    url: String,
    expires_at: Time,
    /// What the zip must have.
    sha256: Sha256Hex,
    size_bytes: u64,
    filename: String,
}

pub(crate) const GENERATION_IS_DRY_RUN: ErrorCode = ErrorCode::conflict("generation_is_dry_run");
const ARTIFACT_DELETED: ErrorCode = ErrorCode::gone("artifact_deleted");
pub(crate) const GENERATION_NOT_COMPLETE: ErrorCode = ErrorCode::conflict("generation_not_complete");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: GenerationId = request.path("id", crate::GENERATION)?;
    let found = generations::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::GENERATION })?;
    let artifact = artifact_of(&found)?;
    if let Some(deleted_at) = artifact.deleted_at {
        let detail =
            format!("It was deleted at {deleted_at}. A new generation of the same inputs makes the same bytes.");
        return Err(Error::Gone { code: ARTIFACT_DELETED, detail });
    }
    let (key, filename) = (artifact_key(tenant, id, &artifact.sha256), format!("{id}.zip"));
    let signed = blobs::sign_get(app, Bucket::Artifacts, &key, &filename, "application/zip", GET_WITHIN).await?;
    Response::ok(&ArtifactView {
        url: signed.url,
        expires_at: signed.expires_at,
        sha256: artifact.sha256.clone(),
        size_bytes: artifact.size_bytes,
        filename,
    })
}

/// What a generation made, deleted or not.
pub(crate) fn artifact_of(found: &Generation) -> Result<&Artifact, Error> {
    if found.dry_run {
        let detail = "It is a dry run, which makes no artefact; its report is at `report`.".to_owned();
        return Err(Error::Conflict { code: GENERATION_IS_DRY_RUN, detail });
    }
    found.artifact.as_ref().ok_or_else(|| Error::Conflict {
        code: GENERATION_NOT_COMPLETE,
        detail: format!("It is `{}`; only a complete generation has an artefact.", found.position.state.as_str()),
    })
}
