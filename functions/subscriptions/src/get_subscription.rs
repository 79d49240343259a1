//! Shows the subscription of the workspace: what it entitles to, and what comes next.

use domain::Permission;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::subscriptions;

use crate::subscription_view::SubscriptionView;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "get-subscription",
    summary: "See the subscription of the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/subscription",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<SubscriptionView>()),
        errors: &[],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[subscriptions::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let record = subscriptions::find(app, request.caller()?.tenant_id).await?;
    Response::ok(&SubscriptionView::of(app, record.as_ref())?)
}
