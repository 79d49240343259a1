//! Lists the workspace's uploads that can still be used, the latest first, each
//! with the generations that read it.

use domain::{Permission, UploadId};
use generations_store::{generations, uploads};
use platform::{
    Access, App, Bucket, Endpoint, Error, Grant, Http, Method, Page, Paging, Request, Response, Success, Trigger, page,
    page_schema, schema,
};

use crate::upload_view::{self, UploadView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-uploads",
    summary: "List the workspace's uploads, the latest first, with the generations that read them.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/uploads",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<UploadView>().with_etag()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 15,
    grants: &[uploads::LIST, generations::INPUTS_SINCE, Grant::read_blobs(Bucket::Uploads)],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after(UploadId::PREFIX)?;
    let listed = uploads::list(app, tenant, after, limit).await?;
    Response::ok(&Page {
        items: upload_view::views(app, tenant, listed.items).await?,
        next_cursor: listed.next.map(|id| page::cursor(&id.to_string())),
    })
}
