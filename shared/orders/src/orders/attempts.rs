//! Attempts to pay an order, one after the other, and its closing.

use catalog_store::purchases;
use domain::events::{Actor, Change, Kind};
use domain::{CountryCode, Time};
use platform::endpoint::Grant;
use platform::{App, Error};
use store_core::events;
use store_core::transaction::Transaction;

use super::{Attempt, AttemptKind, REPLACE, Record, State, replace};
use crate::{discounts, pending};

/// Of [`begin_attempt`] and [`record_attempt`].
pub const ATTEMPT: Grant = Grant::operation("orders::attempt", &[REPLACE, events::leaves(&[Kind::OrderCheckedOut])]);
pub const CLOSE: Grant = Grant::operation(
    "orders::close",
    &[REPLACE, purchases::RELEASE, discounts::GIVE_BACK, pending::END, events::leaves(&[Kind::OrderClosed])],
);

/// What Stripe is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAttempt {
    pub kind: AttemptKind,
    /// Where the buyer is.
    pub country: Option<CountryCode>,
}

/// Writes down that Stripe will be asked, before it is; the attempt before this one has to
/// be dead. `None` where somebody has changed the order meanwhile.
pub async fn begin_attempt(app: &App, order: &Record, new: &NewAttempt, by: &Actor) -> Result<Option<Record>, Error> {
    let number = order.attempt.as_ref().map_or(0, |attempt| attempt.number) + 1;
    let NewAttempt { kind, country } = new.clone();
    let attempt = Attempt { number, kind, begun_at: app.clock.now().into(), country, stripe_id: None };
    let next = Record { attempt: Some(attempt), revision: order.revision + 1, ..order.clone() };
    let change = Change::OrderCheckedOut { order_id: order.id, attempt: number };
    let written = Transaction::new(app)
        .with((), replace(app, &next)?)
        .with((), events::record(app, order.tenant_id, by, change)?)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}

/// Writes down what Stripe has made, before anybody is told of it. `None` where somebody
/// has changed the order meanwhile.
pub async fn record_attempt(app: &App, order: &Record, stripe_id: &str) -> Result<Option<Record>, Error> {
    let attempt = order.attempt.clone().ok_or_else(|| Error::internal("an order has no attempt to be recorded"))?;
    let attempt = Attempt { stripe_id: Some(stripe_id.to_owned()), ..attempt };
    let next = Record { attempt: Some(attempt), revision: order.revision + 1, ..order.clone() };
    let written = Transaction::new(app).with((), replace(app, &next)?).write().await?;
    Ok(written.is_ok().then_some(next))
}

/// Closes an open order whose attempt is dead, and gives the use of its code back. `None` where somebody has changed it
/// meanwhile.
pub async fn close(app: &App, order: &Record, by: &Actor) -> Result<Option<Record>, Error> {
    let now = Time::from(app.clock.now());
    let next = Record { state: State::Closed, closed_at: Some(now), revision: order.revision + 1, ..order.clone() };
    let released = match order.gift {
        None => purchases::release(app, order.tenant_id, &order.items().collect::<Vec<_>>()).await?,
        Some(_) => Vec::new(),
    };
    let mut transaction = Transaction::new(app)
        .with((), replace(app, &next)?)
        .with((), pending::end(app, &next.closing())?)
        .with_all((), released)
        .with((), events::record(app, order.tenant_id, by, Change::OrderClosed { order_id: order.id })?);
    if let Some(code) = &order.discount_code {
        transaction.add_all((), discounts::give_back(app, code, order.tenant_id, order.discount_cents())?);
    }
    Ok(transaction.write().await?.is_ok().then_some(next))
}
