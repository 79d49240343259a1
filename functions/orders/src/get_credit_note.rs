//! Gives a short-lived URL of the credit note of a refund that was settled: a PDF that is made
//! when somebody first asks for it, and the same bytes from then on.

use domain::{OrderId, Permission, RefundId};
use orders_store::orders::{self, Which};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::receipts::{self, RECEIPT_NOT_PRINTABLE, ReceiptView, SELLER_NOT_CONFIGURED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-credit-note",
    summary: "Get a short-lived URL of the credit note of a refund.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/orders/{id}/refunds/{refund_id}/receipt",
        path_parameters: &[("id", PathParameter::Order), ("refund_id", PathParameter::Refund)],
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

/// What a 404 says of a refund that is not there, or was not settled.
const CREDIT_NOTE: &str = "credit note";

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let refund: RefundId = request.path("refund_id", CREDIT_NOTE)?;
    let order = orders::find(app, tenant, id).await?.ok_or(Error::NotFound { what: crate::ORDER })?;
    receipts::answer(app, order, Which::CreditNote(refund), CREDIT_NOTE).await
}
