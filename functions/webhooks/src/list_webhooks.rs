//! Lists the webhooks of the workspace, the oldest first: all of them.

use domain::Permission;
use platform::{Access, App, Endpoint, Error, Http, Method, Page, Request, Response, Success, Trigger, page_schema};
use webhooks_store::webhooks;

use crate::webhook_view::WebhookView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-webhooks",
    summary: "List the webhooks of the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/webhooks",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::Read),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, page_schema::<WebhookView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[webhooks::ALL],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let now = app.clock.now().into();
    let found = webhooks::all(app, request.caller()?.tenant_id).await?;
    let items: Vec<WebhookView> = found.into_iter().map(|record| WebhookView::new(record, now)).collect();
    Response::ok(&Page { items, next_cursor: None })
}
