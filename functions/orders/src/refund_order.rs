//! Gives packages of a paid order back, within 14 days and as long as they were not
//! downloaded. Their use ends at once; the money follows by the way on which it came.

use domain::{OrderId, Permission, RefundId};
use orders_store::orders::{self, REFUNDED_WITHIN, RequestedRefund};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use registry::PackageId;
use serde::Deserialize;

use crate::check_live;
use crate::order_view::OrderView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "refund-order",
    summary: "Give packages of a paid order back.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders/{id}/refunds",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: None,
        access: Access::Member(Permission::Buy),
        idempotent: true,
        body: Some(schema::<RefundOrder>()),
        query: None,
        success: Success::json(202, schema::<OrderView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            NOT_PAID,
            ORDER_DISPUTED,
            REFUND_TOO_LATE,
            NOT_RETURNABLE,
            ErrorCode::LIVE_KEY_REQUIRED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[orders::REQUEST_REFUND],
};

const NOT_PAID: ErrorCode = ErrorCode::conflict("order_not_paid");
const ORDER_DISPUTED: ErrorCode = ErrorCode::conflict("order_disputed");
const REFUND_TOO_LATE: ErrorCode = ErrorCode::conflict("refund_too_late");
const NOT_RETURNABLE: ErrorCode = ErrorCode::conflict("not_returnable");

#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RefundOrder {
    /// Of the order, each once.
    #[schema(min_items = 1, max_items = 7)]
    packages: Vec<PackageId>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let RefundOrder { packages } = request.json()?;
    let refund = RefundId::new(request.resource_ulid(&app.clock));
    let by = (&caller.actor(), caller.account_id);
    let conflict = |code, detail: String| Err(Error::Conflict { code, detail });
    match orders::request_refund(app, (caller.tenant_id, id), refund, &packages, by).await? {
        RequestedRefund::Done(order) => Response::json(202, &OrderView::of(app, *order)),
        RequestedRefund::NotFound => Err(Error::NotFound { what: crate::ORDER }),
        RequestedRefund::NotPaid => conflict(NOT_PAID, "Nothing was paid for the order.".to_owned()),
        RequestedRefund::Disputed => conflict(
            ORDER_DISPUTED,
            "The bank of the card has taken the money of this order, and decides who gets it. Ask the bank.".to_owned(),
        ),
        RequestedRefund::TooLate => {
            let days = REFUNDED_WITHIN.as_hours() / 24;
            conflict(REFUND_TOO_LATE, format!("Packages can be given back for {days} days after they were bought."))
        }
        RequestedRefund::NotReturnable => conflict(
            NOT_RETURNABLE,
            "Only packages of this order can be given back that cost something, and that were neither given back \
             already, nor downloaded, nor used in a generation."
                .to_owned(),
        ),
    }
}
