//! Shows an upload, whether its bytes have arrived, and which generations read it.

use domain::{Permission, UploadId};
use platform::store::uploads;
use platform::{
    Access, Action, App, Bucket, Endpoint, Error, Grant, Http, Method, Request, Response, Table, Trigger, schema,
};

use crate::upload_view::{self, UploadView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-upload",
    summary: "Show an upload, whether its bytes have arrived, and which generations read it.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/uploads/{id}",
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
    grants: &[Grant::Table(Table::Generations, &[Action::Get, Action::Query]), Grant::ReadBlobs(Bucket::Uploads)],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: UploadId = request.path("id", crate::UPLOAD)?;
    let upload = uploads::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::UPLOAD })?;
    let view = upload_view::views(app, tenant, vec![upload]).await?.pop();
    Response::ok(&view.ok_or_else(|| Error::internal("an upload without a view"))?)
}
