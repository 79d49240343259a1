//! Replaces the settings of a webhook. One that was turned off and is turned on, or has
//! another address, begins anew.

use domain::Permission;
use platform::endpoint::PathParameter;
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, schema,
};
use webhooks_store::webhooks;

use crate::WEBHOOK;
use crate::settings::WebhookSettings;
use crate::webhook_view::WebhookView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "update-webhook",
    summary: "Change the settings of a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/webhooks/{id}",
        path_parameters: &[("id", PathParameter::Webhook)],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageWorkspace),
        idempotent: false,
        body: Some(schema::<WebhookSettings>()),
        query: None,
        success: Success::json(200, schema::<WebhookView>()),
        errors: &[ErrorCode::NOT_FOUND],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::UPDATE, Grant::CALL_WEBHOOKS],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let settings = request.json::<WebhookSettings>()?.checked(app)?;
    let id = request.path("id", WEBHOOK)?;
    let updated = webhooks::update(app, caller.tenant_id, id, &settings, &caller.actor()).await?;
    let updated = updated.ok_or(Error::NotFound { what: WEBHOOK })?;
    Response::ok(&WebhookView::new(updated, app.clock.now().into()))
}
