//! One event of Stripe's: which object it is about, and that object as it is now.

use domain::events::Actor;
use orders_store::disputes::Waits;
use orders_store::pending::{self, Work};
use orders_store::stripe;
use orders_store::stripe_events::{self, Outcome};
use payments::{Stripe, Told};
use platform::{App, Error};
use subscriptions_store::settling as subscriptions;
use subscriptions_store::subscriptions::Record as Subscription;

use crate::{checkout, disputing, settling};

/// Applies an event that is kept, once; one that was applied is applied no more.
pub(super) async fn apply(app: &App, id: &str, by: &Actor) -> Result<(), Error> {
    let Some(found) = stripe_events::find(app, id).await? else {
        tracing::error!(id, "an event is kept no more");
        return pending::forget(app, &Work::StripeEvent { event_id: id.to_owned() }).await;
    };
    if found.processed_at.is_some() {
        return Ok(());
    }
    let outcome = match about(&found.told) {
        None => Outcome::Kept,
        Some(about) => {
            let stripe = stripe::client(app).await?;
            match fetch_and_apply(app, &stripe, &about, by).await {
                Ok(Ok(outcome)) => outcome,
                // It stays pending, and the sweep brings it again: nothing has failed, so that
                // nobody is called for it.
                Ok(Err(waits)) => {
                    tracing::info!(id, ?waits, "the loss of a dispute is booked later");
                    return stripe_events::keep_waiting(app, &found).await;
                }
                // Until it works, or people have done something about it.
                Err(later) => {
                    stripe_events::keep_waiting(app, &found).await?;
                    return Err(later);
                }
            }
        }
    };
    stripe_events::finish(app, id, outcome).await
}

/// The object that has changed.
#[derive(Debug, PartialEq, Eq)]
enum About<'a> {
    Intent(&'a str),
    /// A card was declined.
    DeclinedIntent(&'a str),
    Session(&'a str),
    Refund(&'a str),
    /// What a charge tells of is its payment, and the refunds of it.
    RefundsOf(&'a str),
    Dispute(&'a str),
    FraudWarning(&'a str),
    Subscription(&'a str),
    Invoice(&'a str),
}

/// `None` of what is kept, and nothing done about. The test below lists every kind that
/// Stripe is asked to tell, and what is done.
fn about(told: &Told) -> Option<About<'_>> {
    let (object, intent) = (told.object_id.as_deref(), told.intent_id.as_deref());
    let (family, rest) = told.kind.split_once('.')?;
    match (family, rest) {
        ("payment_intent", "payment_failed") => object.map(About::DeclinedIntent),
        ("payment_intent", _) => object.map(About::Intent),
        ("checkout", _) => object.map(About::Session),
        ("refund", _) | ("charge", "refund.updated") => object.map(About::Refund),
        ("charge", "refunded") => intent.map(About::RefundsOf),
        ("charge", "captured" | "succeeded" | "updated") => intent.map(About::Intent),
        ("customer", rest) if rest.starts_with("subscription.") => object.map(About::Subscription),
        // A draft may still change, and one that is deleted cannot be fetched.
        ("invoice", "created" | "deleted" | "upcoming" | "will_be_due") => None,
        ("invoice", _) => object.map(About::Invoice),
        ("charge", rest) if rest.starts_with("dispute.") => object.map(About::Dispute),
        ("radar", rest) if rest.starts_with("early_fraud_warning.") => object.map(About::FraudWarning),
        _ => None,
    }
}

async fn fetch_and_apply(
    app: &App,
    stripe: &Stripe,
    about: &About<'_>,
    by: &Actor,
) -> Result<Result<Outcome, Waits>, Error> {
    let outcome = match about {
        About::Intent(id) => {
            let intent = stripe.intent(id).await.map_err(stripe::refusal)?;
            settling::apply_intent(app, &intent, by).await?
        }
        About::DeclinedIntent(id) => {
            let intent = stripe.intent(id).await.map_err(stripe::refusal)?;
            if let Some(order) = settling::note_declines(app, stripe, &intent).await? {
                checkout::end_attempt(stripe, &order).await?;
            }
            // Another card may have paid since.
            settling::apply_intent(app, &intent, by).await?
        }
        About::Session(id) => {
            let session = stripe.session(id).await.map_err(stripe::refusal)?;
            let Some(id) = session.intent_id else { return Ok(Ok(Outcome::Applied)) };
            let intent = stripe.intent(&id).await.map_err(stripe::refusal)?;
            settling::apply_intent(app, &intent, by).await?
        }
        About::Refund(id) => {
            let refund = stripe.refund(id).await.map_err(stripe::refusal)?;
            settling::apply_refund(app, stripe, &refund, by).await?
        }
        About::Dispute(id) => {
            let dispute = stripe.dispute(id).await.map_err(stripe::refusal)?;
            return disputing::apply_dispute(app, stripe, &dispute, by).await;
        }
        About::FraudWarning(id) => {
            let warning = stripe.fraud_warning(id).await.map_err(stripe::refusal)?;
            settling::apply_warning(app, stripe, &warning, by).await?
        }
        About::Subscription(id) => applied(subscriptions::apply(app, stripe, id, by).await?),
        About::Invoice(id) => applied(subscriptions::apply_invoice(app, stripe, id, by).await?),
        About::RefundsOf(id) => {
            let mut outcome = Outcome::Kept;
            for refund in stripe.refunds_of(id).await.map_err(stripe::refusal)? {
                if settling::apply_refund(app, stripe, &refund, by).await? == Outcome::Applied {
                    outcome = Outcome::Applied;
                }
            }
            outcome
        }
    };
    Ok(Ok(outcome))
}

fn applied(subscription: Option<Subscription>) -> Outcome {
    if subscription.is_some() { Outcome::Applied } else { Outcome::Kept }
}

#[cfg(test)]
mod tests {
    use super::*;

    const INTENT: Option<About<'static>> = Some(About::Intent("object"));
    const INTENT_OF_CHARGE: Option<About<'static>> = Some(About::Intent("intent"));
    const DECLINED: Option<About<'static>> = Some(About::DeclinedIntent("object"));
    const SESSION: Option<About<'static>> = Some(About::Session("object"));
    const REFUND: Option<About<'static>> = Some(About::Refund("object"));
    const REFUNDS: Option<About<'static>> = Some(About::RefundsOf("intent"));
    const DISPUTE: Option<About<'static>> = Some(About::Dispute("object"));
    const WARNING: Option<About<'static>> = Some(About::FraudWarning("object"));
    const SUBSCRIPTION: Option<About<'static>> = Some(About::Subscription("object"));
    const INVOICE: Option<About<'static>> = Some(About::Invoice("object"));
    /// Kept as it came, and replayed when there is something to do about it. A card
    /// that was added is listed as Stripe has it, and nobody is paid out yet.
    const KEPT: Option<About<'static>> = None;

    const KINDS: [(&str, Option<About<'static>>); 73] = [
        ("payment_intent.amount_capturable_updated", INTENT),
        ("payment_intent.canceled", INTENT),
        ("payment_intent.created", INTENT),
        ("payment_intent.partially_funded", INTENT),
        ("payment_intent.payment_failed", DECLINED),
        ("payment_intent.processing", INTENT),
        ("payment_intent.requires_action", INTENT),
        ("payment_intent.succeeded", INTENT),
        ("setup_intent.canceled", KEPT),
        ("setup_intent.created", KEPT),
        ("setup_intent.requires_action", KEPT),
        ("setup_intent.setup_failed", KEPT),
        ("setup_intent.succeeded", KEPT),
        ("checkout.session.async_payment_failed", SESSION),
        ("checkout.session.async_payment_succeeded", SESSION),
        ("checkout.session.completed", SESSION),
        ("checkout.session.expired", SESSION),
        // `payment_intent.payment_failed` tells the same.
        ("charge.failed", KEPT),
        // An authorisation that lapsed took no money.
        ("charge.expired", KEPT),
        ("charge.pending", KEPT),
        ("charge.captured", INTENT_OF_CHARGE),
        ("charge.succeeded", INTENT_OF_CHARGE),
        ("charge.updated", INTENT_OF_CHARGE),
        ("charge.refunded", REFUNDS),
        ("charge.refund.updated", REFUND),
        ("refund.created", REFUND),
        ("refund.failed", REFUND),
        ("refund.updated", REFUND),
        ("charge.dispute.created", DISPUTE),
        ("charge.dispute.updated", DISPUTE),
        ("charge.dispute.closed", DISPUTE),
        ("charge.dispute.funds_withdrawn", DISPUTE),
        ("charge.dispute.funds_reinstated", DISPUTE),
        ("radar.early_fraud_warning.created", WARNING),
        ("radar.early_fraud_warning.updated", WARNING),
        // Stripe's own queue of reviews: people decide in ours.
        ("review.opened", KEPT),
        ("review.closed", KEPT),
        ("account.updated", KEPT),
        ("account.application.authorized", KEPT),
        ("account.application.deauthorized", KEPT),
        ("account.external_account.created", KEPT),
        ("account.external_account.updated", KEPT),
        ("account.external_account.deleted", KEPT),
        ("capability.updated", KEPT),
        ("person.created", KEPT),
        ("person.updated", KEPT),
        // Payouts to the operator's own bank are summed up by the daily comparison.
        ("payout.created", KEPT),
        ("payout.updated", KEPT),
        ("payout.paid", KEPT),
        ("payout.failed", KEPT),
        ("payout.canceled", KEPT),
        ("payout.reconciliation_completed", KEPT),
        ("transfer.created", KEPT),
        ("transfer.updated", KEPT),
        ("transfer.reversed", KEPT),
        ("balance.available", KEPT),
        ("customer.created", KEPT),
        ("customer.subscription.created", SUBSCRIPTION),
        ("customer.subscription.updated", SUBSCRIPTION),
        ("customer.subscription.deleted", SUBSCRIPTION),
        ("customer.subscription.paused", SUBSCRIPTION),
        ("customer.subscription.resumed", SUBSCRIPTION),
        ("customer.subscription.trial_will_end", SUBSCRIPTION),
        ("invoice.created", KEPT),
        ("invoice.deleted", KEPT),
        ("invoice.upcoming", KEPT),
        ("invoice.finalized", INVOICE),
        ("invoice.paid", INVOICE),
        ("invoice.payment_action_required", INVOICE),
        ("invoice.payment_failed", INVOICE),
        ("invoice.payment_succeeded", INVOICE),
        ("invoice.voided", INVOICE),
        ("a.kind.of.tomorrow", KEPT),
    ];

    #[test]
    fn every_kind_is_applied_by_its_object_or_kept_on_purpose() {
        for (kind, expected) in KINDS {
            let told = Told {
                id: "evt_1".to_owned(),
                kind: kind.to_owned(),
                created: 0,
                object_id: Some("object".to_owned()),
                intent_id: Some("intent".to_owned()),
            };
            assert_eq!(about(&told), expected, "{kind}");
        }
    }
}
