//! A subscription as its workspace sees it.

use domain::Time;
use domain::plan::Plan;
use ledger::Currency;
use platform::{App, Error};
use serde::Serialize;
use subscriptions_store::entitlement::{Status, retried_at};
use subscriptions_store::offers::{Interval, Offer};
use subscriptions_store::subscriptions::{Current, Record};

/// The subscription of a workspace; without a status it has none.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Subscription)]
pub struct SubscriptionView {
    /// As Stripe has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<Status>,
    /// What the workspace may use by it now; absent where it entitles to nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    entitled: Option<OfferView>,
    /// What the next period costs; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<OfferView>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period_start: Option<Time>,
    /// Until then it is paid, or tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    period_end: Option<Time>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trial_end: Option<Time>,
    /// Whether it ends with the period.
    #[schema(example = false)]
    cancel_at_period_end: bool,
    /// Whether nothing is charged until it is resumed.
    #[schema(example = false)]
    is_paused: bool,
    /// Since when a payment is late.
    #[serde(skip_serializing_if = "Option::is_none")]
    past_due_since: Option<Time>,
    /// When the plan ends if nobody pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    grace_ends_at: Option<Time>,
    /// When the late invoice is charged once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_try_at: Option<Time>,
    /// What is charged, where it is not the workspace's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 255, example = "pm_1SNVbPGm7vC2xH0kq2b3c4d5")]
    payment_method_id: Option<String>,
    /// Of `incomplete`, in the answer to who has asked for it: by what a browser confirms the
    /// first payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 500, example = "pi_3SNVbPGm7vC2xH0k_secret_a1b2c3")]
    client_secret: Option<String>,
}

/// A plan at its price.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = SubscriptionOffer)]
pub struct OfferView {
    plan: Plan,
    interval: Interval,
    #[schema(schema_with = crate::wanting::currency)]
    currency: Currency,
    #[schema(minimum = 1, maximum = 100, example = 2)]
    seats: u32,
    /// Of a whole period, in the smallest unit of the currency.
    #[schema(minimum = 0, maximum = 99_999_999, example = 19_800)]
    amount: i64,
}

impl OfferView {
    pub(crate) fn of(offer: Offer) -> Result<Self, Error> {
        let amount = offer.price().map_err(Error::internal)?.amount();
        let Offer { plan, interval, currency, seats } = offer;
        Ok(Self { plan, interval, currency, seats, amount })
    }
}

impl SubscriptionView {
    pub(crate) fn of(app: &App, record: Option<&Record>) -> Result<Self, Error> {
        let now = Time::from(app.clock.now());
        let current = record.and_then(|record| record.current.as_ref());
        let goes_on = |current: &&Current| !current.status.is_final() && !current.cancel_at_period_end;
        let late = current.and_then(|current| Some((current, current.past_due_since?)));
        Ok(Self {
            status: current.map(|current| current.status),
            entitled: record.and_then(|record| record.entitled(now)).map(OfferView::of).transpose()?,
            next: current.filter(goes_on).map(|current| OfferView::of(current.offer)).transpose()?,
            period_start: current.map(|current| current.period_start),
            period_end: current.map(|current| current.period_end),
            trial_end: current.and_then(|current| current.trial_end),
            cancel_at_period_end: current.is_some_and(|current| current.cancel_at_period_end),
            is_paused: current.is_some_and(|current| current.is_paused),
            past_due_since: late.map(|(_, since)| since),
            grace_ends_at: late.and_then(|(current, _)| current.facts().grace_ends_at()),
            next_try_at: late.and_then(|(current, since)| retried_at(since, current.retries as usize)),
            payment_method_id: current.and_then(|current| current.payment_method_id.clone()),
            client_secret: None,
        })
    }

    pub(crate) fn with_client_secret(self, client_secret: Option<String>) -> Self {
        Self { client_secret, ..self }
    }
}
