//! Deletes what a generation made, and gives back the storage that it is counted by. The
//! generation's record and its receipt stay.

use domain::{GenerationId, Permission};
use generations_store::generations::{self, DeletedArtifact};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

use crate::get_artifact::{GENERATION_IS_DRY_RUN, GENERATION_NOT_COMPLETE, artifact_of};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "delete-artifact",
    summary: "Delete the zip of what was generated; its receipt stays.",
    trigger: Trigger::Http(Http {
        method: Method::Delete,
        path: "/api/v1/generations/{id}/artifact",
        path_parameters: &[("id", PathParameter::Generation)],
        throttle: None,
        access: Access::Member(Permission::Generate),
        idempotent: false,
        body: None,
        query: None,
        success: Success::empty(204),
        errors: &[ErrorCode::NOT_FOUND, GENERATION_NOT_COMPLETE, GENERATION_IS_DRY_RUN, ARTIFACT_IN_USE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[generations::FIND, generations::DELETE_ARTIFACT],
};

const ARTIFACT_IN_USE: ErrorCode = ErrorCode::conflict("artifact_in_use");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id: GenerationId = request.path("id", crate::GENERATION)?;
    let found = generations::find(app, caller.tenant_id, id).await?;
    let found = found.ok_or(Error::NotFound { what: crate::GENERATION })?;
    artifact_of(&found)?;
    match generations::delete_artifact(app, &found, &caller.actor()).await? {
        DeletedArtifact::Done => Ok(Response::no_content()),
        DeletedArtifact::InUse(reader) => Err(Error::Conflict {
            code: ARTIFACT_IN_USE,
            detail: format!("The generation {reader} reads it and has not ended. Cancel it, or wait for its end."),
        }),
    }
}
