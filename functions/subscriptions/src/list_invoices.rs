//! Lists the invoices of the workspace's subscription, the newest first.

use domain::Permission;
use platform::page;
use platform::{
    Access, App, Endpoint, Error, Http, Method, Page, Paging, Request, Response, Success, Trigger, page_schema, schema,
};
use subscriptions_store::invoices;

use crate::invoice_view::InvoiceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-invoices",
    summary: "List the invoices of the subscription, the newest first.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/invoices",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: Some(schema::<Paging>()),
        success: Success::json(200, page_schema::<InvoiceView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[invoices::LIST],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let (after, limit) = request.query::<Paging>()?.after::<String>("LIST#")?;
    let found = invoices::list(app, tenant, after.as_deref(), limit.into()).await?;
    let next_cursor = found.next.map(|key| page::cursor(&key));
    let items: Vec<InvoiceView> = found.items.into_iter().map(InvoiceView::from).collect();
    Response::ok(&Page { items, next_cursor })
}
