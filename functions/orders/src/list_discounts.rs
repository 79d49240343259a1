//! Lists the workspace's discount codes in the order of their letters, ended ones among them.

use domain::{DiscountCode, Permission};
use orders_store::discounts;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};

use crate::discount_view::DiscountView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-discounts",
    summary: "List the workspace's discount codes.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/discounts",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<DiscountView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[discounts::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<DiscountCode>("")?;
    let listed = discounts::list(app, tenant, after.as_ref(), limit.into()).await?;
    Response::ok(&Page {
        items: listed.items.into_iter().map(DiscountView::from).collect(),
        next_cursor: listed.next.map(|code| page::cursor(code.as_str())),
    })
}
