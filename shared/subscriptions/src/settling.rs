//! What Stripe has, applied to what is kept here: the same whoever asks, in whatever order,
//! and however often.

use domain::events::Actor;
use domain::{TenantId, Time};
use orders_store::stripe;
use payments::{Failure, Stripe, Subscription};
use platform::{App, Error, Grant};
use store_core::transaction::retry_with_backoff;

use crate::carrying_out::{self, Carried, carry_out};
use crate::entitlement::Status;
use crate::invoices;
use crate::subscriptions::{self, Record};

/// What [`apply`] touches.
pub const APPLY: Grant = Grant::operation("settling::apply", &[subscriptions::FIND, subscriptions::WRITE]);
/// What [`apply_invoice`] touches.
pub const APPLY_INVOICE: Grant = Grant::operation("settling::apply_invoice", &[APPLY, invoices::RECORD]);
/// What [`look`] touches.
pub const LOOK: Grant = Grant::operation("settling::look", &[APPLY_INVOICE, carrying_out::CARRY_OUT]);

/// A subscription that something has happened to; `None` of what is not the one that a
/// workspace of this product's has.
pub async fn apply(app: &App, stripe: &Stripe, id: &str, by: &Actor) -> Result<Option<Record>, Error> {
    let mut tries = 0;
    let Some(mut found) = fetch(stripe, id).await? else { return Ok(None) };
    let Some(tenant) = owner(&found) else { return Ok(None) };
    loop {
        let Some(record) = subscriptions::find(app, tenant).await? else { return Ok(None) };
        if tries > 0 || record.running().is_some() {
            // After the record: what is written is never older than what was there.
            found = stripe.subscription(id).await.map_err(stripe::refusal)?;
        }
        let now = Time::from(app.clock.now());
        let next = match record.seen(&found, stripe.product(), now) {
            Ok(next) => next,
            Err(not_ours) => {
                tracing::info!(id, %not_ours, "kept");
                return Ok(None);
            }
        };
        if let Some(written) = subscriptions::write(app, &record, next, by).await? {
            return Ok(Some(written));
        }
        retry_with_backoff(&mut tries, format!("the subscription of {tenant}")).await?;
    }
}

async fn fetch(stripe: &Stripe, id: &str) -> Result<Option<Subscription>, Error> {
    known(stripe.subscription(id).await)
}

/// `None` of what Stripe does not have: events tell of objects that were removed meanwhile.
fn known<T>(found: Result<T, Failure>) -> Result<Option<T>, Error> {
    match found {
        Ok(found) => Ok(Some(found)),
        Err(failure) if failure.is_missing() => Ok(None),
        Err(failure) => Err(stripe::refusal(failure)),
    }
}

fn owner(found: &Subscription) -> Option<TenantId> {
    found.tenant.as_ref()?.parse().ok()
}

/// An invoice that something has happened to, after its subscription.
pub async fn apply_invoice(app: &App, stripe: &Stripe, id: &str, by: &Actor) -> Result<Option<Record>, Error> {
    let mut tries = 0;
    let Some(found) = known(stripe.invoice(id).await)? else { return Ok(None) };
    let Some(subscription_id) = &found.subscription_id else { return Ok(None) };
    let Some(subscription) = fetch(stripe, subscription_id).await? else { return Ok(None) };
    let Some(tenant) = owner(&subscription) else { return Ok(None) };
    let record = apply(app, stripe, subscription_id, by).await?;
    loop {
        let before = invoices::find(app, tenant, id).await?;
        let found = stripe.invoice(id).await.map_err(stripe::refusal)?;
        let late = record.as_ref().and_then(Record::running).filter(|it| it.status == Status::PastDue);
        if invoices::record(app, tenant, before, &found, late, by).await? {
            return Ok(record);
        }
        retry_with_backoff(&mut tries, format!("the invoice {id}")).await?;
    }
}

/// What the clock has to do: an attempt whose answer got lost, an invoice to be charged once
/// more, a grace that has ended, and what no webhook has told.
pub async fn look(app: &App, stripe: &Stripe, record: Record, by: &Actor) -> Result<(), Error> {
    if record.attempt.is_some() {
        return match carry_out(app, stripe, record, by).await? {
            Carried::Changed => Err(Error::Unavailable { inside: "somebody else carries it out".to_owned() }),
            Carried::Refused { record, message } => {
                tracing::warn!(tenant = %record.tenant_id, message, "Stripe does not do what was asked");
                Ok(())
            }
            Carried::Done(_) => Ok(()),
        };
    }
    let Some(id) = record.running().map(|current| current.stripe_id.clone()) else { return Ok(()) };
    let Some(record) = apply(app, stripe, &id, by).await? else { return Ok(()) };
    let invoice = record.current.as_ref().and_then(|current| current.latest_invoice_id.clone());
    if let Some(invoice) = &invoice {
        apply_invoice(app, stripe, invoice, by).await?;
    }
    dun(app, stripe, record, by).await
}

/// Charges an invoice that has failed once more, or ends what nobody has paid.
async fn dun(app: &App, stripe: &Stripe, record: Record, by: &Actor) -> Result<(), Error> {
    let Some(current) = record.running().filter(|current| current.status == Status::PastDue).cloned() else {
        return Ok(());
    };
    let Some(invoice) = &current.latest_invoice_id else { return Ok(()) };
    let now = Time::from(app.clock.now());
    if current.facts().grace_ends_at().is_some_and(|end| end <= now) {
        // Nobody is charged for what has ended.
        accept_refusal(stripe.void_invoice(invoice).await.map(drop))?;
        accept_refusal(stripe.end_subscription(&current.stripe_id).await.map(drop))?;
    } else if current.facts().due_at(current.retries as usize, true).is_some_and(|due| due <= now) {
        let key = format!("retry-{invoice}-{}", current.retries);
        let paid = stripe.pay_invoice(&key, invoice, current.payment_method_id.as_deref()).await;
        accept_refusal(paid.map(drop))?;
        let next = Record {
            current: Some(subscriptions::Current { retries: current.retries + 1, ..current.clone() }),
            ..record.clone()
        };
        if subscriptions::write(app, &record, next, by).await?.is_none() {
            return Err(Error::Unavailable { inside: "the subscription has changed meanwhile".to_owned() });
        }
    } else {
        return Ok(());
    }
    apply_invoice(app, stripe, invoice, by).await.map(drop)
}

/// That a bank declines, or that it was done already, is no failure of ours.
fn accept_refusal(done: Result<(), Failure>) -> Result<(), Error> {
    match done {
        Ok(()) | Err(Failure::Refused { .. } | Failure::Failed(_)) => Ok(()),
        Err(failure) => Err(stripe::refusal(failure)),
    }
}
