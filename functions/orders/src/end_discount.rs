//! Ends a discount code, for good. Orders that were made with it keep their prices.

use domain::{DiscountCode, Permission};
use orders_store::discounts;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::check_live;
use crate::discount_view::{DISCOUNT, DiscountView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "end-discount",
    summary: "End a discount code.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/creator/discounts/{code}/end",
        path_parameters: &[("code", PathParameter::Discount)],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<DiscountView>()),
        errors: &[ErrorCode::NOT_FOUND, ErrorCode::LIVE_KEY_REQUIRED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[discounts::END],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let code: DiscountCode = request.path("code", DISCOUNT)?;
    let ended = discounts::end(app, caller.tenant_id, &code, &caller.actor()).await?;
    Response::ok(&DiscountView::from(ended.ok_or(Error::NotFound { what: DISCOUNT })?))
}
