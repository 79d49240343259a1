//! Lists the packages of others in whose earnings the workspace has a part, and those whose
//! owners ask it.

use catalog_store::splits;
use domain::Permission;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};

use crate::split_view::SplitView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-splits",
    summary: "List packages of others in whose earnings the workspace has a part, or is asked to have one.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/splits",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<SplitView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[splits::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after("")?;
    let listed = splits::list(app, tenant, after.as_ref(), limit.into()).await?;
    Response::ok(&Page {
        items: listed.items.iter().map(|split| SplitView::new(split, tenant)).collect(),
        next_cursor: listed.next.map(|package| page::cursor(&package.to_string())),
    })
}
