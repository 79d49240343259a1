//! Making an order: each of its packages is put into it alone.

use catalog_store::purchases::{self, Held};
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, OrderId, TenantId, Time};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use store_core::events;
use store_core::item::keyed;
use store_core::transaction::{Transaction, put_new_item};

use super::{FIND, Gift, Line, PRICES_HELD_FOR, Record, State, find, gifts, pk};
use crate::tax::OrderTax;
use crate::{ORDERS, discounts, pending};

pub const CREATE: Grant = Grant::operation(
    "orders::create",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Put], &[ORDERS]),
        purchases::ORDER,
        gifts::MARK,
        discounts::TAKE,
        pending::BEGIN_LATER,
        events::leaves(&[Kind::OrderCreated]),
    ],
);

pub struct NewOrder {
    pub id: OrderId,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    /// Each package once, none of which was bought, and none of which is in another order.
    pub lines: Vec<Line>,
    /// Whether its one package is for somebody else.
    pub is_gift: bool,
    /// By which its lines cost less.
    pub discount: Option<discounts::Record>,
    /// What its lines have of it, and what that rests on.
    pub tax: Option<OrderTax>,
}

/// What became of a wish for an order.
#[derive(Debug)]
pub enum Created {
    /// Now, or by an earlier try of the same request.
    Done(Box<Record>),
    /// Something has happened to one of the packages, or to the code, since it was looked at.
    Changed,
}

/// Makes an order. `seen` is what the workspace had of its packages, as it was looked at.
pub async fn create(app: &App, new: NewOrder, seen: &Held, by: &Actor) -> Result<Created, Error> {
    if let Some(found) = find(app, new.tenant_id, new.id).await? {
        return Ok(Created::Done(Box::new(found)));
    }
    let now = Time::from(app.clock.now());
    let total_cents = new.lines.iter().map(Line::gross_cents).sum();
    let record = Record {
        id: new.id,
        tenant_id: new.tenant_id,
        created_by: new.created_by,
        created_at: now,
        prices_until: now.plus(PRICES_HELD_FOR),
        lines: new.lines,
        gift: new.is_gift.then(Gift::default),
        total_cents,
        tax: new.tax,
        discount_code: new.discount.as_ref().map(|discount| discount.code.clone()),
        state: State::Open,
        attempt: None,
        paid_at: None,
        intent_id: None,
        receipt: None,
        fee_cents: None,
        closed_at: None,
        refunds: Vec::new(),
        disputes: Vec::new(),
        review: None,
        revision: 1,
    };
    let packages = u32::try_from(record.lines.len()).unwrap_or(u32::MAX);
    let change = Change::OrderCreated { order_id: record.id, packages, total_cents };
    let mut transaction = Transaction::new(app)
        .with((), put_new_item(app, Table::Orders, &keyed(pk(record.tenant_id), record.id, &record))?)
        .with((), pending::begin_later(app, &record.closing(), record.prices_until)?)
        .with((), events::record(app, record.tenant_id, by, change)?);
    if record.gift.is_some() {
        transaction.add((), gifts::mark(app, &record)?);
    }
    // What is for somebody else is in no purchases of the buyer's.
    for line in record.lines.iter().filter(|_| record.gift.is_none()) {
        transaction.add((), purchases::order(app, record.tenant_id, line.item(record.id), line.price_cents, seen)?);
    }
    if let Some(discount) = &new.discount {
        let parts = discounts::take(app, discount, record.tenant_id, record.discount_cents(), now)?;
        transaction.add_all((), parts);
    }
    if transaction.write().await?.is_ok() {
        return Ok(Created::Done(Box::new(record)));
    }
    let found = find(app, record.tenant_id, record.id).await?;
    Ok(found.map_or(Created::Changed, |found| Created::Done(Box::new(found))))
}
