//! Makes a webhook: an address that is told of the workspace's events from then on. Its
//! secret is shown once.

use domain::{Permission, WebhookId};
use platform::{
    Access, App, Endpoint, Error, ErrorCode, Grant, Http, Method, Request, Response, Success, Trigger, schema,
};
use webhooks_store::webhooks::{self, Created, WEBHOOKS_MAX};

use crate::settings::WebhookSettings;
use crate::webhook_view::NewWebhookView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "create-webhook",
    summary: "Make a webhook.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/webhooks",
        path_parameters: &[],
        throttle: None,
        access: Access::MemberRecently(Permission::ManageWorkspace),
        idempotent: true,
        body: Some(schema::<WebhookSettings>()),
        query: None,
        success: Success::json(201, schema::<NewWebhookView>()),
        errors: &[TOO_MANY],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::CREATE, Grant::CALL_WEBHOOKS],
};

const TOO_MANY: ErrorCode = ErrorCode::conflict("too_many_webhooks");

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let settings = request.json::<WebhookSettings>()?.checked(app)?;
    let id = WebhookId::new(request.resource_ulid(&app.clock));
    match webhooks::create(app, caller.tenant_id, id, settings, &caller.actor()).await? {
        Created::Done(record, secret) => {
            let view = NewWebhookView::new(*record, &secret, app.clock.now().into());
            // Nobody may keep it but the client, an answer kept for repetition included.
            Ok(Response::json(201, &view)?.with_header("cache-control", "no-store"))
        }
        Created::TooMany => {
            let detail = format!("The workspace has {WEBHOOKS_MAX} webhooks. Delete one first.");
            Err(Error::Conflict { code: TOO_MANY, detail })
        }
    }
}
