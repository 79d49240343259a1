//! Deletes an upload before it expires, and gives back the storage that it is counted by.

use domain::{Permission, UploadId};
use generations_store::uploads::{self, Deleted};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "delete-upload",
    summary: "Delete an upload that no generation reads any more.",
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
        errors: &[ErrorCode::NOT_FOUND, UPLOAD_IN_USE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[uploads::DELETE],
};

const UPLOAD_IN_USE: ErrorCode = ErrorCode::conflict("upload_in_use");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id: UploadId = request.path("id", crate::UPLOAD)?;
    match uploads::delete(app, caller.tenant_id, id, &caller.actor()).await? {
        Deleted::Done => Ok(Response::no_content()),
        Deleted::Absent => Err(Error::NotFound { what: crate::UPLOAD }),
        Deleted::InUse(generation) => Err(Error::Conflict {
            code: UPLOAD_IN_USE,
            detail: format!("The generation {generation} reads it and has not ended. Cancel it, or wait for its end."),
        }),
    }
}
