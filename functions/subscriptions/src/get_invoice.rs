//! Shows an invoice of the workspace's subscription, line by line.

use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::invoices;

use crate::INVOICE;
use crate::invoice_view::InvoiceView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-invoice",
    summary: "See an invoice of the subscription.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/invoices/{id}",
        path_parameters: &[("id", PathParameter::Invoice)],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<InvoiceView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[invoices::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: String = request.path("id", INVOICE)?;
    if !payments::is_id(&id) {
        return Err(Error::NotFound { what: INVOICE });
    }
    let found = invoices::find(app, tenant, &id).await?.ok_or(Error::NotFound { what: INVOICE })?;
    Response::ok(&InvoiceView::from(found))
}
