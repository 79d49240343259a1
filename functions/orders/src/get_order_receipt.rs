//! Gives a short-lived URL of the receipt of a paid order: a PDF that is made when somebody
//! first asks for it, and the same bytes from then on.

use domain::{OrderId, Permission};
use orders_store::orders::{self, Which};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::receipts::{self, RECEIPT_NOT_PRINTABLE, ReceiptView, SELLER_NOT_CONFIGURED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-order-receipt",
    summary: "Get a short-lived URL of the receipt of a paid order.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/orders/{id}/receipt",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<ReceiptView>()),
        errors: &[ErrorCode::NOT_FOUND, SELLER_NOT_CONFIGURED, RECEIPT_NOT_PRINTABLE],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 512,
    timeout_seconds: 29,
    grants: &[orders::FIND, receipts::ANSWER],
};

/// What a 404 says of an order that was not paid, or cost nothing.
const RECEIPT: &str = "receipt";

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let order = orders::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::ORDER })?;
    receipts::answer(app, order, Which::Receipt, RECEIPT).await
}
