//! Lists the ways to pay of the workspace.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;
use subscriptions_store::subscriptions;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "list-payment-methods",
    summary: "List the ways to pay of the workspace.",
    trigger: Trigger::Http(Http {
        method: Method::Get,
        path: "/api/v1/billing/payment-methods",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: None,
        query: None,
        success: Success::json(200, schema::<PaymentMethods>()),
        errors: &[stripe::NOT_CONFIGURED],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[stripe::CLIENT, subscriptions::FIND],
};

/// The ways to pay of a workspace, the newest first.
#[derive(Serialize, utoipa::ToSchema)]
pub struct PaymentMethods {
    #[schema(max_items = 100)]
    items: Vec<PaymentMethodView>,
}

/// A card; what it is charged by, Stripe alone has.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = PaymentMethod)]
pub struct PaymentMethodView {
    #[schema(min_length = 1, max_length = 255, example = "pm_1SNVbPGm7vC2xH0kq2b3c4d5")]
    id: String,
    /// Whose network it is of.
    #[schema(max_length = 30, example = "visa")]
    brand: String,
    /// The last digits of its number.
    #[schema(max_length = 4, example = "4242")]
    last4: String,
    /// The last month in which it is good.
    #[schema(minimum = 1, maximum = 12, example = 12)]
    exp_month: u8,
    /// The year of this month.
    #[schema(minimum = 2000, maximum = 9999, example = 2034)]
    exp_year: u16,
    /// Whether it is charged where nothing else is said.
    #[schema(example = true)]
    is_default: bool,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let record = subscriptions::find(app, request.caller()?.tenant_id).await?;
    let Some(customer) = record.and_then(|record| record.customer_id) else {
        return Response::ok(&PaymentMethods { items: Vec::new() });
    };
    let stripe = stripe::client(app).await?;
    let found = stripe.payment_methods(&customer).await.map_err(stripe::refusal)?;
    let default = stripe.default_payment_method(&customer).await.map_err(stripe::refusal)?;
    let view = |it: payments::PaymentMethod| PaymentMethodView {
        is_default: default.as_ref() == Some(&it.id),
        id: it.id,
        brand: it.brand,
        last4: it.last4,
        exp_month: it.exp_month,
        exp_year: it.exp_year,
    };
    Response::ok(&PaymentMethods { items: found.into_iter().map(view).collect() })
}
