//! Has Stripe send money back: once, whatever becomes of the calls.

use domain::events::Actor;
use domain::{OrderId, RefundId, TenantId};
use orders_store::orders::{self, Record, RefundRecord, RefundState, money};
use orders_store::stripe;
use payments::{Failure, NewRefund, RefundStatus, Subject};
use platform::{App, Error};

use crate::settling;

/// Somebody has sent the money on Stripe's own pages.
const ALREADY_REFUNDED: &str = "charge_already_refunded";

pub(super) async fn send(
    app: &App,
    (tenant, order_id): (TenantId, OrderId),
    id: RefundId,
    by: &Actor,
) -> Result<(), Error> {
    let order = orders::find(app, tenant, order_id).await?.ok_or_else(|| Error::internal("an order has gone"))?;
    let refund = order.refund(id).cloned().ok_or_else(|| Error::internal("a refund has gone"))?;
    if refund.state != RefundState::Pending {
        return Ok(());
    }
    let intent_id = order.intent_id.clone().ok_or_else(|| Error::internal("nothing was paid for this order"))?;
    let stripe = stripe::client(app).await?;
    let known = stripe.refunds_of(&intent_id).await.map_err(stripe::refusal)?;
    if let Some(sent) = known.iter().find(|it| it.subject.is_some_and(|subject| subject.refund_id == Some(id))) {
        return settling::apply_refund(app, &stripe, sent, by).await.map(drop);
    }
    if let Some(other) = known.iter().find(|it| it.status != RefundStatus::Failed && it.subject.is_none()) {
        // Perhaps for this very package: people have to look, and until then nobody pays twice.
        tracing::error!(other = other.id, %order_id, refund = %id, "money was given back by hand, so no more is sent");
        return orders::fail_refund(app, (tenant, order_id), id, None, by).await;
    }
    if order.is_disputed() {
        // Stripe gives nothing back of what a bank has taken; and if it did, we would pay twice.
        return orders::fail_refund(app, (tenant, order_id), id, None, by).await;
    }
    let changed = || Error::Unavailable { inside: format!("the order {order_id} has changed") };
    let order = orders::begin_try(app, &order, &refund, false).await?.ok_or_else(changed)?;
    let refund = order.refund(id).cloned().ok_or_else(|| Error::internal("a refund has gone"))?;
    let key = refund.key();
    let subject = Subject { tenant_id: tenant, order_id, refund_id: Some(id) };
    let new = NewRefund { key: &key, intent_id: &intent_id, subject, amount: money(refund.amount_cents)? };
    match stripe.create_refund(new).await {
        Ok(sent) => settling::apply_refund(app, &stripe, &sent, by).await.map(drop),
        Err(failure) => failed(app, &order, &refund, failure, by).await,
    }
}

async fn failed(app: &App, order: &Record, refund: &RefundRecord, failure: Failure, by: &Actor) -> Result<(), Error> {
    match failure {
        Failure::Refused { ref code, .. } if code == ALREADY_REFUNDED => Err(stripe::refusal(failure)),
        Failure::Refused { status, code, message } => {
            tracing::error!(refund = %refund.id, status, code, message, "Stripe refuses a refund");
            orders::fail_refund(app, (order.tenant_id, order.id), refund.id, None, by).await
        }
        Failure::Failed(inside) => {
            // The same key has the same answer for a day; the next try looks first.
            orders::begin_try(app, order, refund, true).await?;
            Err(Error::Unavailable { inside })
        }
        Failure::Busy(_) | Failure::Concurrent(_) | Failure::Unknown(_) | Failure::NotConfigured(_) => {
            Err(stripe::refusal(failure))
        }
    }
}
