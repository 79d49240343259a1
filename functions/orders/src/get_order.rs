//! Shows an order of the workspace, with its refunds.

use domain::{OrderId, Permission};
use orders_store::orders;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};

use crate::order_view::OrderView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-order",
    summary: "See an order.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/orders/{id}",
        path_parameters: &[("id", PathParameter::Order)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<OrderView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[orders::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let id: OrderId = request.path("id", crate::ORDER)?;
    let order = orders::find(app, caller.tenant_id, id).await?.ok_or(Error::NotFound { what: crate::ORDER })?;
    Response::ok(&OrderView::of(app, order))
}
