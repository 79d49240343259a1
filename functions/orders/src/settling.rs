//! What Stripe says of a payment, applied to its order: the same whoever asked Stripe, in
//! whatever order, and however often.

use catalog_store::purchases;
use domain::RefundId;
use domain::events::Actor;
use ledger::Currency;
use orders_store::orders::{self, CURRENCY, Payment, State};
use orders_store::reviews::{By, ReviewState};
use orders_store::stripe_events::Outcome;
use orders_store::{card_testing, reviews, risk, stripe};
use payments::{Intent, IntentStatus, Refund, RefundStatus, Stripe, Warning};
use platform::{App, Error, Grant};

/// What [`apply_intent`] touches.
pub(crate) const APPLY_INTENT: Grant =
    Grant::operation("settling::apply_intent", &[orders::FIND, risk::ASSESS, orders::HOLD, orders::RECORD_FEE]);
/// What [`apply_warning`] touches.
pub(crate) const APPLY_WARNING: Grant =
    Grant::operation("settling::apply_warning", &[APPLY_INTENT, reviews::FLAG, purchases::HELD, reviews::REFUSE]);
/// What [`note_declines`] touches.
pub(crate) const NOTE_DECLINES: Grant = Grant::operation(
    "settling::note_declines",
    &[orders::FIND, card_testing::NOTE_DECLINE, card_testing::CHECK_ACCOUNT],
);
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
        card_country: intent.charge.as_ref().and_then(|charge| charge.card_country.clone()),
    };
    let of = (subject.tenant_id, subject.order_id);
    let unknown = || Error::internal(format!("{} has paid {}, which is not known", intent.id, of.1));
    let order = orders::find(app, of.0, of.1).await?.ok_or_else(unknown)?;
    if order.state == State::Open {
        let charge = intent.charge.clone().unwrap_or_default();
        let assessed = risk::assess(app, &order, &charge).await?;
        orders::mark_paid_or_held(app, of, &payment, &assessed, by).await?.ok_or_else(unknown)?;
    } else {
        // Paid by this, or by what people have to look at.
        orders::mark_paid(app, of.0, of.1, Some(&payment), by).await?.ok_or_else(unknown)?;
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

/// The charges of a payment that were declined: written down once each. The order whose
/// attempt has to end, where its account has tried too many cards: what a browser was given
/// takes more of them without asking us.
pub(crate) async fn note_declines(
    app: &App,
    stripe: &Stripe,
    intent: &Intent,
) -> Result<Option<orders::Record>, Error> {
    let Some(subject) = intent.subject else { return Ok(None) };
    let Some(order) = orders::find(app, subject.tenant_id, subject.order_id).await? else { return Ok(None) };
    for charge in stripe.declined_charges(&intent.id).await.map_err(stripe::refusal)? {
        card_testing::note_decline(app, &order, &charge).await?;
    }
    let refused = card_testing::check_account(app, order.created_by).await?;
    Ok(Some(order).filter(|order| order.state == State::Open && refused.is_some()))
}

/// A bank warns of a payment: people look at its order, or it is given back at once, if the
/// operator has said so, it is a small one, and nothing of it was downloaded.
pub(crate) async fn apply_warning(app: &App, stripe: &Stripe, warning: &Warning, by: &Actor) -> Result<Outcome, Error> {
    let Some(intent_id) = warning.intent_id.as_deref() else { return Ok(Outcome::Kept) };
    let intent = stripe.intent(intent_id).await.map_err(stripe::refusal)?;
    let Some(subject) = intent.subject else { return Ok(Outcome::Kept) };
    apply_intent(app, &intent, by).await?;
    let of = (subject.tenant_id, subject.order_id);
    let order = reviews::flag(app, of, by).await?;
    let is_small = order.total_cents <= stripe.refund_on_warning_cents_max();
    let is_open = order.review.as_ref().is_some_and(|review| review.state == ReviewState::InReview);
    if is_open && is_small && warning.is_actionable {
        let refund = RefundId::new(app.clock.ulid());
        reviews::refuse(app, of, refund, By::System(by)).await?;
    }
    Ok(Outcome::Applied)
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
