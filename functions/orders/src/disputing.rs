//! What Stripe says of a dispute, applied to its order: the same whoever asked Stripe, in
//! whatever order, and however often.

use domain::events::Actor;
use orders_store::disputes::Waits;
use orders_store::orders::RefundState;
use orders_store::stripe_events::Outcome;
use orders_store::{disputes, orders, stripe};
use payments::{Dispute, DisputeStatus, Refund, Stripe, Subject};
use platform::{App, Error, Grant};

use crate::settling;

/// What [`apply_dispute`] touches.
pub(crate) const APPLY_DISPUTE: Grant = Grant::operation(
    "disputing::apply_dispute",
    &[disputes::APPLY, orders::FIND, orders::END_REFUND, settling::APPLY_INTENT, settling::APPLY_REFUND],
);

/// A dispute as it is now, with the payment that it is about: events of one may come before
/// those of the other. Or what its loss waits for.
pub(crate) async fn apply_dispute(
    app: &App,
    stripe: &Stripe,
    told: &Dispute,
    by: &Actor,
) -> Result<Result<Outcome, Waits>, Error> {
    let Some(intent_id) = told.intent_id.as_deref() else { return Ok(Ok(Outcome::Kept)) };
    let intent = stripe.intent(intent_id).await.map_err(stripe::refusal)?;
    let Some(subject) = intent.subject else { return Ok(Ok(Outcome::Kept)) };
    settling::apply_intent(app, &intent, by).await?;
    if told.status == DisputeStatus::Lost {
        end_refunds(app, stripe, (subject, intent_id), by).await?;
    }
    let applied = disputes::apply(app, (subject.tenant_id, subject.order_id), told, by).await?;
    Ok(applied.map(|()| Outcome::Applied))
}

/// What is lost is what refunds have left. Those that Stripe has are booked; those that it
/// never got it would refuse by now, because a bank has the money. What somebody sent back
/// by hand is in no book, and no reason to wait: a bank takes what Stripe has left.
async fn end_refunds(
    app: &App,
    stripe: &Stripe,
    (subject, intent_id): (Subject, &str),
    by: &Actor,
) -> Result<(), Error> {
    let of = (subject.tenant_id, subject.order_id);
    let sent = stripe.refunds_of(intent_id).await.map_err(stripe::refusal)?;
    let is_ours = |refund: &&Refund| refund.subject.is_some_and(|subject| subject.refund_id.is_some());
    for refund in sent.iter().filter(is_ours) {
        settling::apply_refund(app, stripe, refund, by).await?;
    }
    let order = orders::find(app, of.0, of.1).await?.ok_or_else(|| Error::internal("an order has gone"))?;
    for refund in order.refunds.iter().filter(|refund| refund.state == RefundState::Pending) {
        let is_sent = sent.iter().any(|it| it.subject.is_some_and(|subject| subject.refund_id == Some(refund.id)));
        if !is_sent {
            orders::fail_refund(app, of, refund.id, None, by).await?;
        }
    }
    Ok(())
}
