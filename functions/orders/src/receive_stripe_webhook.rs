//! Takes what Stripe tells: keeps it as it came, if Stripe has signed it, and does nothing
//! else, so that Stripe has its answer at once. `apply-payment` does the rest.

use orders_store::{stripe, stripe_events};
use payments::Told;
use platform::endpoint::Throttle;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "receive-stripe-webhook",
    summary: "Take what Stripe tells of payments.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/webhooks/stripe",
        path_parameters: &[],
        // Stripe repeats what is refused, for days.
        throttle: Some(Throttle { requests_per_second_max: 200, burst_requests_max: 400 }),
        access: Access::Public,
        idempotent: false,
        body: Some(schema::<StripeEventBody>().sent_as(&["application/json"])),
        query: None,
        success: Success::json(200, schema::<WebhookReceived>()),
        errors: &[stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[stripe::SIGNING_SECRETS, stripe_events::RECEIVE],
};

/// An event as Stripe sends it, of whatever version, with the header `Stripe-Signature`.
#[derive(utoipa::ToSchema)]
#[allow(dead_code, reason = "the document's; the body is read as the bytes that were signed")]
pub struct StripeEventBody {
    /// By which an event is kept once, however often it comes.
    #[schema(min_length = 1, max_length = 255, example = "evt_1SNVbPGm7vC2xH0kq2b3c4d5")]
    id: String,
    /// What has happened.
    #[schema(min_length = 1, max_length = 255, example = "payment_intent.succeeded")]
    r#type: String,
    /// When, in seconds of Unix.
    #[schema(minimum = 0, example = 1_795_262_400)]
    created: i64,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct WebhookReceived {
    /// Whether it came for the first time.
    is_new: bool,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let secrets = stripe::signing_secrets(app).await?;
    if secrets.secrets.is_empty() {
        let detail = "The operator of this product has not set up payments.".to_owned();
        return Err(Error::NotConfigured { code: stripe::NOT_CONFIGURED, detail });
    }
    let header = request.stripe_signature.as_deref().unwrap_or_default();
    payments::verify(header, &request.body, &secrets, app.clock.now().as_second())
        .map_err(|error| Error::field("Stripe-Signature", error.to_string()))?;
    let body = String::from_utf8(request.body).map_err(|_| Error::field("", "expected JSON in UTF-8"))?;
    let told = Told::read(body.as_bytes()).ok_or_else(|| Error::field("", "expected an event of Stripe's"))?;
    let is_new = stripe_events::receive(app, told, Some(body)).await?;
    Response::ok(&WebhookReceived { is_new })
}
