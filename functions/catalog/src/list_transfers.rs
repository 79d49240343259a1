//! Lists the offers that the workspace has made or got and that can still be accepted.

use catalog_store::transfers;
use domain::Permission;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};

use crate::transfer_view::TransferView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-transfers",
    summary: "List namespaces and packages that are offered by the workspace or to it.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/transfers",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<TransferView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[transfers::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after("")?;
    let listed = transfers::list(app, tenant, after.as_ref(), limit.into()).await?;
    Response::ok(&Page {
        items: listed.items.into_iter().map(|line| TransferView::new(line, tenant)).collect(),
        next_cursor: listed.next.map(|subject| page::cursor(&subject.to_string())),
    })
}
