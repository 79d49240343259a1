//! One event of Stripe's: which object it is about, and that object as it is now.

use domain::events::Actor;
use orders_store::pending::{self, Work};
use orders_store::stripe;
use orders_store::stripe_events::{self, Outcome};
use payments::{Stripe, Told};
use platform::{App, Error};

use crate::{disputing, settling};

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
            fetch_and_apply(app, &stripe, about, by).await?
        }
    };
    stripe_events::finish(app, id, outcome).await
}

/// The object that has changed.
#[derive(Debug, PartialEq, Eq)]
enum About<'a> {
    Intent(&'a str),
    Session(&'a str),
    Refund(&'a str),
    /// What a charge tells of is its payment, and the refunds of it.
    RefundsOf(&'a str),
    Dispute(&'a str),
}

/// `None` of what this product does nothing about.
fn about(told: &Told) -> Option<About<'_>> {
    let (object, intent) = (told.object_id.as_deref(), told.intent_id.as_deref());
    let (family, rest) = told.kind.split_once('.')?;
    match (family, rest) {
        ("payment_intent", _) => object.map(About::Intent),
        ("checkout", _) => object.map(About::Session),
        ("refund", _) | ("charge", "refund.updated") => object.map(About::Refund),
        ("charge", "refunded") => intent.map(About::RefundsOf),
        ("charge", "captured" | "succeeded" | "updated") => intent.map(About::Intent),
        ("charge", rest) if rest.starts_with("dispute.") => object.map(About::Dispute),
        _ => None,
    }
}

async fn fetch_and_apply(app: &App, stripe: &Stripe, about: About<'_>, by: &Actor) -> Result<Outcome, Error> {
    match about {
        About::Intent(id) => {
            let intent = stripe.intent(id).await.map_err(stripe::refusal)?;
            settling::apply_intent(app, &intent, by).await
        }
        About::Session(id) => {
            let session = stripe.session(id).await.map_err(stripe::refusal)?;
            let Some(id) = session.intent_id else { return Ok(Outcome::Applied) };
            let intent = stripe.intent(&id).await.map_err(stripe::refusal)?;
            settling::apply_intent(app, &intent, by).await
        }
        About::Refund(id) => {
            let refund = stripe.refund(id).await.map_err(stripe::refusal)?;
            settling::apply_refund(app, stripe, &refund, by).await
        }
        About::Dispute(id) => {
            let dispute = stripe.dispute(id).await.map_err(stripe::refusal)?;
            disputing::apply_dispute(app, stripe, &dispute, by).await
        }
        About::RefundsOf(id) => {
            let mut outcome = Outcome::Kept;
            for refund in stripe.refunds_of(id).await.map_err(stripe::refusal)? {
                if settling::apply_refund(app, stripe, &refund, by).await? == Outcome::Applied {
                    outcome = Outcome::Applied;
                }
            }
            Ok(outcome)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_names_the_object_that_is_fetched() {
        let told = |kind: &str| Told {
            id: "evt_1".to_owned(),
            kind: kind.to_owned(),
            created: 0,
            object_id: Some("object".to_owned()),
            intent_id: Some("intent".to_owned()),
        };
        for (kind, expected) in [
            ("payment_intent.succeeded", Some(About::Intent("object"))),
            ("payment_intent.payment_failed", Some(About::Intent("object"))),
            ("checkout.session.completed", Some(About::Session("object"))),
            ("checkout.session.expired", Some(About::Session("object"))),
            ("refund.failed", Some(About::Refund("object"))),
            ("charge.refund.updated", Some(About::Refund("object"))),
            ("charge.refunded", Some(About::RefundsOf("intent"))),
            ("charge.updated", Some(About::Intent("intent"))),
            ("charge.dispute.created", Some(About::Dispute("object"))),
            ("radar.early_fraud_warning.created", None),
            ("a.kind.of.tomorrow", None),
        ] {
            assert_eq!(about(&told(kind)), expected, "{kind}");
        }
    }
}
