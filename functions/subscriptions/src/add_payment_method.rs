//! Begins to add a way to pay: Stripe.js has a browser add a card by what this answers, so that
//! no number of a card comes here.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

use crate::asking::{self, CUSTOMER};
use crate::check_live;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "add-payment-method",
    summary: "Begin to add a way to pay.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/billing/payment-methods",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<PaymentMethodSetup>()),
        errors: &[ErrorCode::LIVE_KEY_REQUIRED, stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[CUSTOMER],
};

/// What Stripe.js adds a card by. It is for a browser of whoever asked alone.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PaymentMethodSetup {
    #[schema(min_length = 1, max_length = 255, example = "seti_1SNVbPGm7vC2xH0kq2b3c4d5")]
    id: String,
    /// By what a browser confirms it; it is for this browser alone.
    #[schema(max_length = 500, example = "seti_1SNVbPGm7vC2xH0k_secret_a1b2c3")]
    client_secret: String,
    /// By what a browser asks Stripe for its form.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "pk_test_a1b2c3")]
    publishable_key: Option<String>,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let stripe = stripe::client(app).await?;
    let key = format!("setup-{}", app.clock.ulid());
    let customer = asking::customer(app, &stripe, caller).await?;
    let made = stripe.create_setup(&key, &customer).await.map_err(stripe::refusal)?;
    let publishable_key = stripe::publishable_key(app).await?;
    let setup = PaymentMethodSetup { id: made.id, client_secret: made.client_secret, publishable_key };
    Response::secret(&setup)
}
