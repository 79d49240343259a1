//! Lists the orders of the workspace that are gifts, the oldest first.

use domain::{OrderId, Permission};
use orders_store::orders;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};

use crate::order_view::OrderView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-gifts",
    summary: "List the gifts that the workspace has bought.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/gifts",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<OrderView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[orders::LIST_GIFTS],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<OrderId>("ord_")?;
    let (found, more) = orders::list_gifts(app, tenant, after, limit.into()).await?;
    let next_cursor = found.last().filter(|_| more).map(|last| page::cursor(&last.id.to_string()));
    let items: Vec<OrderView> = found.into_iter().map(|order| OrderView::of(app, order)).collect();
    Response::ok(&Page { items, next_cursor })
}
