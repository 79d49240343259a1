//! Records the tax of an order at Stripe, for its reports: once each, whatever becomes of the
//! calls. What Stripe does not take is written down, and people are told.

use domain::{OrderId, TenantId};
use orders_store::orders::{self, Record};
use orders_store::stripe;
use orders_store::tax::TaxEntryOf;
use payments::{Failure, NewReversal, RecordedTax, Stripe, Subject};
use platform::{App, Error};

/// Of one order in one message: its sale, and whatever was given back or lost of it. What is
/// left after them, the sweep brings again.
const ENTRIES_MAX: usize = 20;
/// The reference was used, by a call whose answer nobody knows any more.
const ALREADY_RECORDED: &str = "resource_already_exists";

pub(super) async fn record(app: &App, tenant: TenantId, id: OrderId) -> Result<(), Error> {
    let mut order = orders::find(app, tenant, id).await?.ok_or_else(|| Error::internal("an order has gone"))?;
    for _ in 0..ENTRIES_MAX {
        let Some(of) = order.tax_due() else { return orders::end_tax(app, &order).await };
        order = step(app, &order, &of).await?;
        if order.tax_due().is_none() {
            return Ok(());
        }
    }
    Err(Error::Unavailable { inside: format!("{id} has more than {ENTRIES_MAX} entries of tax to be recorded") })
}

/// The order as it is with one entry more.
async fn step(app: &App, order: &Record, of: &TaxEntryOf) -> Result<Record, Error> {
    if matches!(of, TaxEntryOf::ReturnedRefund(_)) {
        // Stripe reverses no reversal.
        return by_hand(app, order, of, "its refund was recorded, and came back").await;
    }
    let stripe = stripe::client(app).await?;
    match send(app, &stripe, order, of).await? {
        Sent::Done(recorded) => write(app, order, of, recorded.as_ref(), false).await,
        Sent::LineUnknown => by_hand(app, order, of, "the sale's own transaction is not known").await,
        Sent::Failed(Failure::Refused { code, .. }) if code == ALREADY_RECORDED => {
            write(app, order, of, None, false).await
        }
        Sent::Failed(Failure::Refused { status, code, message }) => {
            by_hand(app, order, of, &format!("{status} {code}: {message}")).await
        }
        Sent::Failed(Failure::Failed(inside)) => {
            orders::fail_tax(app, order).await?;
            Err(Error::Unavailable { inside })
        }
        Sent::Failed(failure) => Err(stripe::refusal(failure)),
    }
}

enum Sent {
    /// `None` where there was nothing to record.
    Done(Option<RecordedTax>),
    LineUnknown,
    Failed(Failure),
}

async fn send(app: &App, stripe: &Stripe, order: &Record, of: &TaxEntryOf) -> Result<Sent, Error> {
    let tax = order.tax.as_ref().ok_or_else(|| Error::internal("an order without tax has tax to be recorded"))?;
    let (key, reference) = (order.tax_key(of), order.tax_reference(of));
    let subject = Subject::of_order(order.tenant_id, order.id);
    let answer = if *of == TaxEntryOf::Sale {
        stripe.record_tax(&key, subject, &tax.calculation_id, &reference).await
    } else {
        let lines = order.reversed_lines(app, of).await?;
        let (Some(lines), Some(transaction_id)) = (lines, tax.transaction_id()) else { return Ok(Sent::LineUnknown) };
        if lines.is_empty() {
            return Ok(Sent::Done(None));
        }
        let new = NewReversal { key: &key, subject, reference: &reference, transaction_id, lines };
        stripe.reverse_tax(new).await
    };
    Ok(answer.map_or_else(Sent::Failed, |recorded| Sent::Done(Some(recorded))))
}

/// It does not wait for ever: whoever files the tax records it on Stripe's own pages.
async fn by_hand(app: &App, order: &Record, of: &TaxEntryOf, why: &str) -> Result<Record, Error> {
    let next = write(app, order, of, None, true).await?;
    tracing::error!(order = %order.id, entry = %of, why, "a person has to record the tax of this at Stripe");
    Ok(next)
}

async fn write(
    app: &App,
    order: &Record,
    of: &TaxEntryOf,
    recorded: Option<&RecordedTax>,
    is_by_hand: bool,
) -> Result<Record, Error> {
    let written = orders::record_tax(app, order, of, recorded, is_by_hand).await?;
    written.ok_or_else(|| Error::Unavailable { inside: format!("the order {} has changed", order.id) })
}
