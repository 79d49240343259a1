//! Begins the subscription of the workspace, or puts another offer in its place: more at once,
//! the rest of the period charged, and less when the period ends. What it would cost,
//! `preview-subscription` says.

use domain::Permission;
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::carrying_out::PRICES_MISSING;
use subscriptions_store::entitlement::Status;
use subscriptions_store::subscriptions::Record;

use crate::asking::{self, ASK};
use crate::judging::{Asked, WANT};
use crate::subscription_view::SubscriptionView;
use crate::wanting::WantedSubscription;
use crate::{
    NOT_WHILE_IT_RUNS, PAYMENT_METHOD_REQUIRED, PAYMENT_REFUSED, PLAN_BY_AGREEMENT, SUBSCRIPTION_STOPPED, TRIAL_USED,
    check_live,
};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "change-subscription",
    summary: "Subscribe to a plan, or to another one.",
    trigger: Trigger::Http(Http {
        method: Method::Put,
        path: "/api/v1/billing/subscription",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: Some(schema::<WantedSubscription>()),
        query: None,
        success: Success::json(200, schema::<SubscriptionView>()),
        errors: &[
            PAYMENT_REFUSED,
            PAYMENT_METHOD_REQUIRED,
            NOT_WHILE_IT_RUNS,
            SUBSCRIPTION_STOPPED,
            PLAN_BY_AGREEMENT,
            TRIAL_USED,
            ErrorCode::LIVE_KEY_REQUIRED,
            stripe::NOT_CONFIGURED,
            PRICES_MISSING,
        ],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 29,
    grants: &[ASK, WANT],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let wanted: WantedSubscription = request.json()?;
    let offer = wanted.offer()?;
    let stripe = stripe::client(app).await?;
    let record = asking::ask(app, &stripe, caller, Asked::Want(&wanted, offer)).await?;
    let secret = client_secret(&stripe, &record).await?;
    Response::secret(&SubscriptionView::of(app, Some(&record))?.with_client_secret(secret))
}

/// By what a browser confirms the first payment, where the bank wants to see its owner.
async fn client_secret(stripe: &payments::Stripe, record: &Record) -> Result<Option<String>, Error> {
    let invoice = match record.running() {
        Some(current) if current.status == Status::Incomplete => current.latest_invoice_id.as_deref(),
        _ => None,
    };
    let Some(id) = invoice else { return Ok(None) };
    Ok(stripe.invoice(id).await.map_err(stripe::refusal)?.client_secret)
}
