//! Shows what was sent to a webhook of one event, and what each try was answered.

use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use webhooks_store::deliveries::{self, DeliveryKey};

use crate::delivery_view::DeliveryView;
use crate::{DELIVERY, WEBHOOK};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-webhook-delivery",
    summary: "Get a delivery of a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/webhooks/{id}/deliveries/{event_id}",
        path_parameters: &[("id", PathParameter::Webhook), ("event_id", PathParameter::Delivery)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<DeliveryView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[deliveries::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant_id = request.caller()?.tenant_id;
    let (webhook_id, event_id) = (request.path("id", WEBHOOK)?, request.path("event_id", DELIVERY)?);
    let found = deliveries::find(app, DeliveryKey { tenant_id, webhook_id, event_id }).await?;
    Response::ok(&DeliveryView::from(found.ok_or(Error::NotFound { what: DELIVERY })?))
}
