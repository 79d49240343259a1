//! What Stripe says of a payment, applied to its order: the same whoever asked Stripe, in
//! whatever order, and however often.

use domain::events::Actor;
use ledger::Currency;
use orders_store::orders::{self, CURRENCY, Payment};
use orders_store::stripe;
use orders_store::stripe_events::Outcome;
use payments::{Intent, IntentStatus, Refund, RefundStatus, Stripe};
use platform::{App, Error, Grant};

/// What [`apply_intent`] touches.
pub(crate) const APPLY_INTENT: Grant = Grant::operation("settling::apply_intent", &[orders::PAY, orders::RECORD_FEE]);
/// What [`apply_refund`] touches.
pub(crate) const APPLY_REFUND: Grant = Grant::operation("settling::apply_refund", &[orders::END_REFUND]);

/// A payment as it is now: only one that has succeeded changes an order.
pub(crate) async fn apply_intent(app: &App, intent: &Intent, by: &Actor) -> Result<Outcome, Error> {
    let Some(subject) = intent.subject else { return Ok(Outcome::Kept) };
    if intent.status != IntentStatus::Succeeded {
        return Ok(Outcome::Applied);
    }
    check_currency(&intent.id, intent.currency)?;
    let payment = Payment {
        intent_id: intent.id.clone(),
        amount_cents: intent.amount_received,
        card_country: intent.card_country.clone(),
    };
    let paid = orders::mark_paid(app, subject.tenant_id, subject.order_id, Some(&payment), by).await?;
    if paid.is_none() {
        return Err(Error::internal(format!("{} has paid {}, which is not known", intent.id, subject.order_id)));
    }
    if let Some(fee) = intent.fee {
        orders::record_fee(app, subject.tenant_id, subject.order_id, fee).await?;
    }
    Ok(Outcome::Applied)
}

fn check_currency(id: &str, currency: Option<Currency>) -> Result<(), Error> {
    if currency == Some(CURRENCY) {
        return Ok(());
    }
    Err(Error::internal(format!("{id} was paid in another currency than its order: {currency:?}")))
}

/// A refund as it is now.
pub(crate) async fn apply_refund(app: &App, stripe: &Stripe, refund: &Refund, by: &Actor) -> Result<Outcome, Error> {
    let subject = refund.subject.and_then(|subject| Some((subject.tenant_id, subject.order_id, subject.refund_id?)));
    let Some((tenant, order, id)) = subject else {
        return match &refund.intent_id {
            // No money has moved.
            _ if refund.status == RefundStatus::Failed => Ok(Outcome::Kept),
            Some(intent) => of_nobody_or_by_hand(stripe, intent, &refund.id).await,
            None => Ok(Outcome::Kept),
        };
    };
    match refund.status {
        RefundStatus::Succeeded => orders::settle_refund(app, (tenant, order), refund, id, by).await?,
        RefundStatus::Failed => orders::fail_refund(app, (tenant, order), id, Some(&refund.id), by).await?,
        RefundStatus::Pending => {}
    }
    Ok(Outcome::Applied)
}

/// A refund that was not made here, but on Stripe's own pages. Of a payment of ours it is an
/// error, so that its event stays pending and the people on call are told: access and shares
/// have to follow it, and they decide how.
async fn of_nobody_or_by_hand(stripe: &Stripe, intent: &str, id: &str) -> Result<Outcome, Error> {
    let intent = stripe.intent(intent).await.map_err(stripe::refusal)?;
    match intent.subject {
        None => Ok(Outcome::Kept),
        Some(subject) => {
            Err(Error::internal(format!("{id} took money of {}, and was not made here", subject.order_id)))
        }
    }
}
