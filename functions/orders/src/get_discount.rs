//! Shows a discount code of the workspace: what it promises, how often it is used, and what
//! its buyers paid less by it.

use domain::{DiscountCode, Permission};
use orders_store::discounts;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::discount_view::{DISCOUNT, DiscountView};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-discount",
    summary: "See a discount code, and how often it is used.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/creator/discounts/{code}",
        path_parameters: &[("code", PathParameter::Discount)],
        throttle: None,
        access: Access::Member(Permission::Publish),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<DiscountView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[discounts::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant = request.caller()?.tenant_id;
    let code: DiscountCode = request.path("code", DISCOUNT)?;
    let found = discounts::find(app, &code).await?.filter(|found| found.owner == tenant);
    Response::ok(&DiscountView::from(found.ok_or(Error::NotFound { what: DISCOUNT })?))
}
