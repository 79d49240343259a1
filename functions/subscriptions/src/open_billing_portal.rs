//! Opens Stripe's own page on which the workspace's ways to pay and invoices are seen.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::asking::{CUSTOMER, customer};
use crate::check_live;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "open-billing-portal",
    summary: "Open Stripe's page of the workspace's bills.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/billing/portal",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<BillingPortal>()),
        errors: &[ErrorCode::LIVE_KEY_REQUIRED, stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[CUSTOMER],
};

/// A page of Stripe's, for a browser of whoever asked alone.
#[derive(Serialize, utoipa::ToSchema)]
pub struct BillingPortal {
    #[schema(max_length = 2048, example = "https://billing.stripe.com/p/session/test_a1b2c3")]
    url: String,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let stripe = stripe::client(app).await?;
    let customer = customer(app, &stripe, caller).await?;
    let back = format!("{}/billing", app.config.app_url()?);
    let url = stripe.portal(&customer, &back).await.map_err(stripe::refusal)?;
    Response::secret(&BillingPortal { url })
}
