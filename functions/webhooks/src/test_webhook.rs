//! Sends a test event to a webhook, as any other: it is signed, tried again, and in the log.

use domain::webhook::EventType;
use domain::{EventId, Permission};
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use webhooks_store::deliveries::{self, Added, DeliveryKey};
use webhooks_store::{payload, webhooks};

use crate::delivery_view::DeliveryView;
use crate::finding::find;
use crate::{DELIVERY, DISABLED, WEBHOOK, disabled};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "test-webhook",
    summary: "Send a test event to a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/webhooks/{id}/test",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::Member(Permission::ManageWorkspace),
        idempotent: true,
        body: None,
        query: None,
        success: Success::json(201, schema::<DeliveryView>()),
        errors: &[ErrorCode::NOT_FOUND, DISABLED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::FIND, deliveries::ADD, deliveries::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let tenant_id = request.caller()?.tenant_id;
    let webhook = find(app, tenant_id, request.path("id", WEBHOOK)?).await?;
    let event_id = EventId::new(request.resource_ulid(&app.clock));
    let body = payload::of_test(app, tenant_id, webhook.id, event_id, webhook.settings.form)?;
    if deliveries::add(app, &webhook, (event_id, EventType::Test), body).await? == Added::Unwanted {
        return Err(disabled());
    }
    let key = DeliveryKey { tenant_id, webhook_id: webhook.id, event_id };
    let made = deliveries::find(app, key).await?.ok_or(Error::NotFound { what: DELIVERY })?;
    Response::json(201, &DeliveryView::from(made))
}
