//! Closes an open order, so that its packages can be ordered otherwise. What Stripe could
//! have been paid by for it is ended first: nobody pays a closed order.

use domain::{OrderId, Permission};
use orders_store::{orders, stripe};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::order_view::OrderView;
use crate::{ORDER_PAID, PAYMENT_UNDER_WAY, check_live, checkout};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "close-order",
    summary: "Close an order that nobody has paid.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/orders/{id}/close",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: None,
        access: Access::Member(Permission::Buy),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<OrderView>()),
        errors: &[
            ErrorCode::NOT_FOUND,
            ORDER_PAID,
            PAYMENT_UNDER_WAY,
            ErrorCode::LIVE_KEY_REQUIRED,
            stripe::NOT_CONFIGURED,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[orders::FIND, checkout::CLOSE],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let order = orders::find(app, caller.tenant_id, id).await?.ok_or(Error::NotFound { what: crate::ORDER })?;
    let closed = checkout::close(app, order, &caller.actor()).await?;
    Response::ok(&OrderView::of(app, closed))
}
