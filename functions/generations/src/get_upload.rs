//! Shows an upload, whether its bytes have arrived, and which generations read it.

use domain::{Permission, UploadId};
use generations_store::{generations, uploads};
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Bucket, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, schema,
};

use crate::upload_view::{self, UploadView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-upload",
    summary: "Show an upload, whether its bytes have arrived, and which generations read it.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/uploads/{id}",
        path_parameters: &[("id", PathParameter::Upload)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<UploadView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[uploads::FIND, generations::INPUTS_SINCE, Grant::read_blobs(Bucket::Uploads)],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: UploadId = request.path("id", crate::UPLOAD)?;
    let upload = uploads::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::UPLOAD })?;
    let view = upload_view::views(app, tenant, vec![upload]).await?.pop();
    Response::ok(&view.ok_or_else(|| Error::internal("an upload without a view"))?)
}
