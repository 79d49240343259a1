//! Has Stripe do what an attempt says, once: by keys that are stored with it, and, where
//! Stripe may have forgotten a key, after a look at what it has.

use domain::Time;
use domain::events::Actor;
use jiff::SignedDuration;
use orders_store::stripe;
use payments::{Failure, NewPrice, NewSubscription, Stripe, Subscription};
use platform::{App, Error, ErrorCode, Grant};

use crate::changing::When;
use crate::offers::Offer;
use crate::subscriptions::{self, Attempt, Record, What};

/// The products and prices of the table have not been made at Stripe.
pub const PRICES_MISSING: ErrorCode = ErrorCode::not_configured("prices_not_configured");
pub const CARRY_OUT: Grant = Grant::operation(
    "carrying_out::carry_out",
    &[subscriptions::NOTE_CUSTOMER, subscriptions::WRITE, subscriptions::FREE_TRIAL],
);

/// Stripe keeps a key for a day, and perhaps no longer.
const KEY_KEPT: SignedDuration = SignedDuration::from_hours(23);
/// Days of a trial.
const TRIAL_DAYS: i64 = domain::plan::TRIAL.as_hours() / 24;

/// What became of an attempt.
#[derive(Debug)]
pub enum Carried {
    Done(Box<Record>),
    /// Stripe does not do it; nothing has changed.
    Refused {
        record: Box<Record>,
        message: String,
    },
    /// Somebody else is at it, or has done it.
    Changed,
}

/// Carries the attempt of a record out.
pub async fn carry_out(app: &App, stripe: &Stripe, record: Record, by: &Actor) -> Result<Carried, Error> {
    let Some(attempt) = record.attempt.clone() else { return Ok(Carried::Done(Box::new(record))) };
    if attempt.what == What::End {
        return end(app, stripe, record, by).await;
    }
    let Some(record) = with_customer(app, stripe, record).await? else { return Ok(Carried::Changed) };
    let done = match &attempt.what {
        What::Start { offer, .. } => start(app, stripe, &record, &attempt, *offer).await?,
        What::Change { .. } => change(stripe, &record, &attempt).await?,
        What::Cancel | What::Resume | What::Pause | What::End => turn(stripe, &record, &attempt).await,
    };
    match done {
        Ok(found) => {
            let now = Time::from(app.clock.now());
            let seen = record.seen(&found, stripe.product(), now).map_err(Error::internal)?;
            let written = subscriptions::write(app, &record, Record { attempt: None, ..seen }, by).await?;
            Ok(written.map_or(Carried::Changed, |record| Carried::Done(Box::new(record))))
        }
        Err(Failure::Refused { message, .. }) => {
            let next = Record { attempt: None, ..record.clone() };
            let written = subscriptions::write(app, &record, next, by).await?;
            Ok(written.map_or(Carried::Changed, |record| Carried::Refused { record: Box::new(record), message }))
        }
        // It answers the same to this key from now on: the next call has another one.
        Err(Failure::Failed(inside)) => {
            let attempt = Some(Attempt { tries: attempt.tries + 1, ..attempt });
            subscriptions::write(app, &record, Record { attempt, ..record.clone() }, by).await?;
            Err(Error::Unavailable { inside })
        }
        Err(Failure::Concurrent(_)) => Ok(Carried::Changed),
        Err(failure) => Err(stripe::refusal(failure)),
    }
}

/// Has Stripe forget who pays for a workspace, and with that end what runs.
async fn end(app: &App, stripe: &Stripe, record: Record, by: &Actor) -> Result<Carried, Error> {
    if let Some(customer) = &record.customer_id {
        match stripe.remove_customer(customer).await {
            Err(failure) if !failure.is_missing() => return Err(stripe::refusal(failure)),
            Ok(()) | Err(_) => {}
        }
    }
    let now = Time::from(app.clock.now());
    let seen = match record.running() {
        Some(current) => {
            let found = stripe.subscription(&current.stripe_id).await.map_err(stripe::refusal)?;
            record.seen(&found, stripe.product(), now).map_err(Error::internal)?
        }
        None => record.clone(),
    };
    let next = Record { attempt: None, customer_id: None, ..seen };
    let written = subscriptions::write(app, &record, next, by).await?;
    Ok(written.map_or(Carried::Changed, |record| Carried::Done(Box::new(record))))
}

/// The record with whom Stripe knows as its customer. A second one, where an answer got lost,
/// pays for nothing. `None` where somebody has changed the record meanwhile.
pub async fn with_customer(app: &App, stripe: &Stripe, record: Record) -> Result<Option<Record>, Error> {
    if record.customer_id.is_some() {
        return Ok(Some(record));
    }
    let tenant = record.tenant_id.to_string();
    let made = stripe.create_customer(&format!("customer-{tenant}"), &tenant).await.map_err(stripe::refusal)?;
    subscriptions::note_customer(app, &record, made).await
}

/// The price of an offer at Stripe.
pub async fn price(stripe: &Stripe, offer: Offer) -> Result<String, Error> {
    let found = stripe.price_of(&offer.lookup_key(stripe.product())).await.map_err(stripe::refusal)?;
    let detail = "The operator of this product has not made its prices.".to_owned();
    found.ok_or(Error::NotConfigured { code: PRICES_MISSING, detail })
}

type Answer = Result<Subscription, Failure>;

async fn start(app: &App, stripe: &Stripe, record: &Record, attempt: &Attempt, offer: Offer) -> Result<Answer, Error> {
    let What::Start { is_trial, payment_method_id, .. } = &attempt.what else {
        return Err(Error::internal("this attempt starts nothing"));
    };
    let customer_id = record.customer_id.as_deref().unwrap_or_default();
    let is_late = attempt.tries > 0 || Time::from(app.clock.now()).since(attempt.begun_at) > KEY_KEPT;
    if is_late {
        let found = stripe.subscriptions_of(customer_id).await.map_err(stripe::refusal)?;
        if let Some(found) = found.into_iter().find(|it| it.attempt.as_ref() == Some(&attempt.id)) {
            return Ok(Ok(found));
        }
    }
    let (key, price_id) = (attempt.key("start"), price(stripe, offer).await?);
    let new = NewSubscription {
        key: &key,
        attempt: &attempt.id,
        tenant: &record.tenant_id.to_string(),
        customer_id,
        price_id: &price_id,
        seats: offer.seats,
        payment_method_id: payment_method_id.as_deref(),
        trial_days: is_trial.then_some(TRIAL_DAYS),
    };
    Ok(stripe.create_subscription(new).await)
}

/// Puts the price in place. What is charged at once is the difference to what was charged for
/// the period, whatever price stands there for the next one.
async fn change(stripe: &Stripe, record: &Record, attempt: &Attempt) -> Result<Answer, Error> {
    let What::Change { offer, when, prorated_at } = attempt.what else {
        return Err(Error::internal("this attempt changes nothing"));
    };
    let current = record.running().ok_or_else(|| Error::internal("there is no subscription to be changed"))?;
    let found = stripe.subscription(&current.stripe_id).await.map_err(stripe::refusal)?;
    if found.lookup_key == Some(offer.lookup_key(stripe.product())) && found.seats == offer.seats {
        return Ok(Ok(found));
    }
    let price_id = price(stripe, offer).await?;
    let is_charged = when == When::AtOnce && offer != current.paid;
    let prorated_from = is_charged.then(|| prorated_at.as_second());
    let new = NewPrice { price_id: &price_id, seats: offer.seats, prorated_from };
    Ok(stripe.change_price(&attempt.key("change"), &found, new).await)
}

async fn turn(stripe: &Stripe, record: &Record, attempt: &Attempt) -> Answer {
    let id = record.running().map(|current| current.stripe_id.as_str()).unwrap_or_default();
    match attempt.what {
        What::Cancel => stripe.cancel_at_period_end(&attempt.key("cancel"), id, true).await,
        What::Pause => stripe.pause_collection(&attempt.key("pause"), id, true).await,
        _ => {
            let found = stripe.subscription(id).await?;
            let paid_until = record.running().map_or(attempt.begun_at, |current| current.paid_until);
            if found.is_paused && paid_until <= attempt.begun_at {
                // What was paid has ended: a period begins, and is charged. What Stripe made
                // while it was paused is charged by nobody, also where a period ends meanwhile.
                void_drafts(stripe, id).await?;
                stripe.begin_period(&attempt.key("resume"), id).await?;
                void_drafts(stripe, id).await?;
            } else if found.is_paused {
                stripe.pause_collection(&attempt.key("resume"), id, false).await?;
            }
            stripe.cancel_at_period_end(&attempt.key("keep"), id, false).await
        }
    }
}

async fn void_drafts(stripe: &Stripe, id: &str) -> Result<(), Failure> {
    for draft in stripe.draft_invoices(id).await? {
        match stripe.void_draft_invoice(&draft.id).await {
            // Its hour has passed.
            Ok(_) | Err(Failure::Refused { .. }) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}
