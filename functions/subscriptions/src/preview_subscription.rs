//! Says what a subscription, or a change of it, would cost, and when, to the cent; nothing is
//! changed. `change-subscription` charges just that, if it is told `previewed_at`. Stripe is
//! asked only where the rest of a period is charged.

use domain::{Permission, Time};
use jiff::ToSpan;
use jiff::tz::TimeZone;
use orders_store::stripe;
use payments::PreviewedPrice;
use platform::{Access, App, Endpoint, Error, Http, Method, Request, Response, Success, Trigger, schema};
use serde::Serialize;
use subscriptions_store::carrying_out::{self, PRICES_MISSING};
use subscriptions_store::changing::When;
use subscriptions_store::entitlement::Status;
use subscriptions_store::offers::{Interval, Offer};
use subscriptions_store::subscriptions::{self, Current, Record};
use tenancy_store::plans;

use crate::deciding::{self, Wish};
use crate::wanting::WantedSubscription;
use crate::{NOT_WHILE_IT_RUNS, PLAN_BY_AGREEMENT, SUBSCRIPTION_STOPPED};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "preview-subscription",
    summary: "See what a subscription, or a change of it, would cost.",
    trigger: Trigger::Http(Http {
        method: Method::Post,
        path: "/api/v1/billing/subscription/preview",
        path_parameters: &[],
        throttle: None,
        access: Access::Member(Permission::ManageBilling),
        idempotent: false,
        body: Some(schema::<WantedSubscription>()),
        query: None,
        success: Success::json(200, schema::<SubscriptionPreview>()),
        errors: &[NOT_WHILE_IT_RUNS, SUBSCRIPTION_STOPPED, PLAN_BY_AGREEMENT, stripe::NOT_CONFIGURED, PRICES_MISSING],
        deprecated: None,
        handle: |app, request| Box::pin(handle(app, request)),
    }),
    memory_mb: 256,
    timeout_seconds: 10,
    grants: &[stripe::CLIENT, subscriptions::FIND, plans::FIND],
};

/// What a wish costs. Amounts are in the smallest unit of the currency, without tax.
#[derive(Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct SubscriptionPreview {
    previewed_at: Time,
    when: When,
    /// When it is as wanted.
    effective_at: Time,
    #[schema(schema_with = crate::wanting::currency)]
    currency: ledger::Currency,
    /// What is charged at once: the sum of the lines.
    #[schema(minimum = 0, maximum = 99_999_999, example = 16_500)]
    due_now: i64,
    /// What is charged, and what is taken off.
    #[schema(max_items = 2)]
    lines: Vec<PreviewLine>,
    /// When the next payment is charged.
    next_payment_at: Time,
    /// How much is charged then.
    #[schema(minimum = 0, maximum = 99_999_999, example = 19_800)]
    next_amount: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[schema(as = SubscriptionPreviewLine)]
pub struct PreviewLine {
    kind: LineKind,
    /// Negative where it is taken off.
    #[schema(minimum = -99_999_999, maximum = 99_999_999, example = -3_300)]
    amount: i64,
    period_start: Time,
    period_end: Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = SubscriptionPreviewLineKind)]
pub enum LineKind {
    /// A whole period.
    Period,
    /// What is left of a period, by what is wanted.
    Remaining,
    /// What is left of a period, by what is paid.
    Unused,
}

async fn handle(app: &App, request: Request) -> Result<Response, Error> {
    let caller = request.caller()?;
    let wanted: WantedSubscription = request.json()?;
    let offer = wanted.offer()?;
    let now = Time::from(app.clock.now());
    let found = subscriptions::find(app, caller.tenant_id).await?;
    let record = found.unwrap_or_else(|| Record::new(caller.tenant_id, caller.account_id));
    let wish = deciding::judge(&record, offer)?;
    if wish != Wish::Nothing {
        deciding::check_plan(&record, &plans::find(app, caller.tenant_id).await?, now)?;
    }
    let at = deciding::prorated_at(&record, wanted.previewed_at, now)?;
    let running = record.running().filter(|current| current.status != Status::Incomplete);
    let preview = match running {
        None => begin(offer, wanted.is_trial(), at)?,
        Some(current) => change(app, &record, current, wish, (offer, at)).await?,
    };
    Response::ok(&preview)
}

fn whole(offer: Offer) -> Result<i64, Error> {
    Ok(offer.price().map_err(Error::internal)?.amount())
}

fn begin(offer: Offer, is_trial: bool, at: Time) -> Result<SubscriptionPreview, Error> {
    let amount = whole(offer)?;
    let (lines, next_payment_at) = if is_trial {
        (Vec::new(), at.plus(domain::plan::TRIAL))
    } else {
        let end = after(at, offer.interval)?;
        (vec![PreviewLine { kind: LineKind::Period, amount, period_start: at, period_end: end }], end)
    };
    Ok(preview(offer, (When::AtOnce, at, at), lines, (next_payment_at, amount)))
}

async fn change(
    app: &App,
    record: &Record,
    current: &Current,
    wish: Wish,
    (offer, at): (Offer, Time),
) -> Result<SubscriptionPreview, Error> {
    let next = (current.period_end, whole(offer)?);
    let is_tried = current.status == Status::Trialing;
    Ok(match wish {
        Wish::Change(When::AtOnce) if offer != current.paid && !is_tried => {
            let (lines, next) = prorated(app, record, current, offer, at).await?;
            preview(offer, (When::AtOnce, at, at), lines, next)
        }
        // Only what comes next changes, or nothing is charged before the end of the trial.
        Wish::Change(When::AtOnce) => preview(offer, (When::AtOnce, at, at), Vec::new(), next),
        Wish::Change(_) => preview(offer, (When::AtPeriodEnd, at, current.period_end), Vec::new(), next),
        _ => preview(offer, (When::Never, at, at), Vec::new(), next),
    })
}

type Charged = (Vec<PreviewLine>, (Time, i64));

/// As Stripe would bill it: what is left of what was charged is taken off, and what is left by
/// the new price is charged; another interval begins a period of its own.
async fn prorated(app: &App, record: &Record, current: &Current, offer: Offer, at: Time) -> Result<Charged, Error> {
    let stripe = stripe::client(app).await?;
    let found = stripe.subscription(&current.stripe_id).await.map_err(stripe::refusal)?;
    let price_id = carrying_out::price(&stripe, offer).await?;
    let new = PreviewedPrice {
        customer_id: record.customer_id.as_deref().unwrap_or_default(),
        subscription_id: &current.stripe_id,
        item_id: &found.item_id,
        price_id: &price_id,
        seats: offer.seats,
        prorated_from: at.as_second(),
    };
    let invoice = stripe.preview_price(new).await.map_err(stripe::refusal)?;
    let lines = invoice.lines.iter().map(PreviewLine::read).collect::<Result<Vec<_>, Error>>()?;
    let begun = lines.iter().find(|line| line.kind == LineKind::Period).map(|line| line.period_end);
    Ok((lines, (begun.unwrap_or(current.period_end), whole(offer)?)))
}

impl PreviewLine {
    fn read(line: &payments::InvoiceLine) -> Result<Self, Error> {
        let time = |seconds| jiff::Timestamp::from_second(seconds).map(Time::from).map_err(Error::internal);
        let kind = match line.is_proration {
            false => LineKind::Period,
            true if line.amount < 0 => LineKind::Unused,
            true => LineKind::Remaining,
        };
        let (period_start, period_end) = (time(line.period.0)?, time(line.period.1)?);
        Ok(Self { kind, amount: line.amount, period_start, period_end })
    }
}

fn preview(
    offer: Offer,
    (when, previewed_at, effective_at): (When, Time, Time),
    lines: Vec<PreviewLine>,
    (next_payment_at, next_amount): (Time, i64),
) -> SubscriptionPreview {
    let due_now = lines.iter().map(|line| line.amount).sum();
    let currency = offer.currency;
    SubscriptionPreview { previewed_at, when, effective_at, currency, due_now, lines, next_payment_at, next_amount }
}

/// The same day of the next month or year, or the last one of a shorter month.
fn after(at: Time, interval: Interval) -> Result<Time, Error> {
    let here = TimeZone::UTC.to_datetime(at.into());
    let span = match interval {
        Interval::Month => 1.month(),
        Interval::Year => 1.year(),
    };
    let there = here.checked_add(span).map_err(Error::internal)?;
    Ok(Time::from(TimeZone::UTC.to_timestamp(there).map_err(Error::internal)?))
}
