//! Shows a webhook, and how it fares.

use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use webhooks_store::webhooks;

use crate::WEBHOOK;
use crate::finding::find;
use crate::webhook_view::WebhookView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-webhook",
    summary: "Get a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/webhooks/{id}",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<WebhookView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let webhook = find(app, request.caller()?.tenant_id, request.path("id", WEBHOOK)?).await?;
    Response::ok(&WebhookView::new(webhook, app.clock.now().into()))
}
