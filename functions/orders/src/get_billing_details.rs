//! Shows who is billed for what the workspace buys, and where.

use domain::Permission;
use orders_store::billing;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::BILLING_DETAILS;
use crate::billing_view::BillingDetailsView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-billing-details",
    summary: "See who is billed, and where.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/details",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<BillingDetailsView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[billing::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let found = billing::find(app, request.caller()?.tenant_id).await?;
    Response::ok(&BillingDetailsView::from(found.ok_or(Error::NotFound { what: BILLING_DETAILS })?))
}
