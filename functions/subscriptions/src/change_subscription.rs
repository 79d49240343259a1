//! Begins the subscription of the workspace, or puts another offer in its place: more at once,
//! the rest of the period charged, and less when the period ends. What it would cost,
//! `preview-subscription` says.

use domain::{Permission, Time};
use orders_store::stripe;
use platform::{Access, App, Endpoint, Error, ErrorCode, Http, Method, Request, Response, Success, Trigger, schema};
use subscriptions_store::carrying_out::PRICES_MISSING;
use subscriptions_store::entitlement::Status;
use subscriptions_store::settling;
use subscriptions_store::subscriptions::Record;
use tenancy_store::plans;

use crate::asking::{ASK, ask, end_unpaid};
use crate::deciding::{self, Wish};
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
    grants: &[ASK, settling::APPLY, plans::FIND],
};

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    check_live(caller)?;
    let wanted: WantedSubscription = request.json()?;
    let offer = wanted.offer()?;
    let stripe = stripe::client(app).await?;
    let judge = async |record: &Record| {
        let now = Time::from(app.clock.now());
        let mut wish = deciding::judge(record, offer)?;
        if let (Wish::StartAnew, Some(current)) = (wish, record.running()) {
            end_unpaid(app, &stripe, current, &caller.actor()).await?;
            wish = Wish::Start;
        }
        if wish == Wish::Nothing {
            return Ok(None);
        }
        deciding::check_plan(record, &plans::find(app, caller.tenant_id).await?, now)?;
        let method = method(&stripe, record, &wanted).await?;
        if wish == Wish::Start && method.is_none() && !wanted.is_trial() {
            let detail = "Add a way to pay first, or try the plan without one.".to_owned();
            return Err(Error::Conflict { code: PAYMENT_METHOD_REQUIRED, detail });
        }
        let prorated_at = deciding::prorated_at(record, wanted.previewed_at, now)?;
        Ok(deciding::what(wish, offer, (wanted.is_trial(), method), prorated_at))
    };
    let record = ask(app, &stripe, caller, judge).await?;
    let secret = client_secret(&stripe, &record).await?;
    Response::secret(&SubscriptionView::of(app, Some(&record))?.with_client_secret(secret))
}

/// What is charged: one of the workspace's own ways to pay, and no stranger's.
async fn method(
    stripe: &payments::Stripe,
    record: &Record,
    wanted: &WantedSubscription,
) -> Result<Option<String>, Error> {
    let Some(customer) = &record.customer_id else {
        return match &wanted.payment_method_id {
            None => Ok(None),
            Some(_) => Err(unknown_method()),
        };
    };
    let Some(id) = &wanted.payment_method_id else {
        return stripe.default_payment_method(customer).await.map_err(stripe::refusal);
    };
    let known = stripe.payment_methods(customer).await.map_err(stripe::refusal)?;
    if known.iter().any(|it| it.id == *id) { Ok(Some(id.clone())) } else { Err(unknown_method()) }
}

fn unknown_method() -> Error {
    Error::field("payment_method_id", "the workspace has no such way to pay")
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

