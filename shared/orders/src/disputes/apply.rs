//! Applies a dispute as Stripe has it: step by step, each in one transaction.
//!
//! The largest one is a loss; how many items it can have says `orders/size.rs`. A test writes
//! it, for as many packages as an order has, each of another creator, with tax, and for
//! packages with many collaborators.

use aws_sdk_dynamodb::types::TransactWriteItem;
use catalog_store::purchases;
use domain::events::{Actor, Change, Kind};
use domain::{OrderId, TenantId, Time};
use identity_store::accounts;
use ledger::{Money, Transfer};
use payments::{Dispute, Movement};
use platform::endpoint::Grant;
use platform::{App, Error};
use store_core::transaction::{Transaction, retry_with_backoff};
use store_core::{events, outbox};
use tenancy_store::workspaces;

use super::losses::{Losses, losses, waits};
use super::next::{self, Step};
use super::{
    DISPUTES_MAX, DisputeMark, FIND, GATHER, MARK, REPLACE, Record, State, find, gather, mails, mark, movement_id,
    replace,
};
use crate::orders::{self, CURRENCY};
use crate::{books, pending};

pub const APPLY: Grant = Grant::operation(
    "disputes::apply",
    &[
        FIND,
        REPLACE,
        MARK,
        GATHER,
        orders::FIND,
        orders::REPLACE,
        pending::BEGIN,
        pending::BEGIN_LATER,
        pending::END,
        books::FIND_ALL,
        books::POST,
        purchases::HELD,
        purchases::CHANGE,
        orders::TELL,
        accounts::PERSON,
        workspaces::FIND,
        outbox::PUT,
        events::leaves(&[Kind::DisputeOpened, Kind::DisputeChanged, Kind::DisputeClosed]),
    ],
);

/// What a loss waits for, which has a way of its own to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waits {
    /// People have to decide on the order, which is held.
    ForReview,
    /// A refund of the order is under way at Stripe.
    ForRefund,
}

/// Brings a dispute of an order that is paid to where Stripe has it, unless it is lost and that
/// is booked later: whoever applies it has to come again.
///
/// # Errors
/// `Internal` of what fits no order, or contradicts an end: nobody loses money by it, and a
/// person has to look.
pub async fn apply(
    app: &App,
    (tenant, order_id): (TenantId, OrderId),
    told: &Dispute,
    by: &Actor,
) -> Result<Result<(), Waits>, Error> {
    let mut tries = 0;
    loop {
        let order = orders::find(app, tenant, order_id).await?.filter(orders::Record::has_money);
        let Some(order) = order else {
            return Err(Error::internal(format!("{} is of {order_id}, which is not known or not paid", told.id)));
        };
        let (seen, now) = (find(app, &told.id).await?, Time::from(app.clock.now()));
        let step = match &seen {
            Some(seen) => next::step(seen, told, now)?,
            None => {
                let evidence = gather(app, &order, &told.reason).await?;
                Some(next::opened(told, (tenant, order_id), evidence, now)?)
            }
        };
        let Some(step) = step else { return Ok(Ok(())) };
        if let Some(waits) = waits(&order).filter(|_| is_lost(seen.as_ref(), &step.next)) {
            return Ok(Err(waits));
        }
        if !write(app, &order, seen.as_ref(), &step, by).await? {
            retry_with_backoff(&mut tries, format!("the dispute {}", told.id)).await?;
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Purchase,
    Other,
}

/// Whether it is lost by this step.
fn is_lost(seen: Option<&Record>, next: &Record) -> bool {
    next.state == State::Lost && seen.is_none_or(|seen| seen.state != State::Lost)
}

/// Whether it was written; not where somebody has changed the dispute or its order meanwhile.
async fn write(
    app: &App,
    order: &orders::Record,
    seen: Option<&Record>,
    step: &Step,
    by: &Actor,
) -> Result<bool, Error> {
    let next = &step.next;
    let lost = if is_lost(seen, next) { Some(losses(app, order, next).await?) } else { None };
    let Losses { transfers, ended } = lost.unwrap_or(Losses { transfers: Vec::new(), ended: Vec::new() });
    let moved = step.booked.iter().map(transfer).collect::<Result<Vec<Transfer>, Error>>()?;
    let transfers: Vec<Transfer> = moved.into_iter().chain(transfers).collect();
    let now = app.clock.now().into();
    let mut transaction = Transaction::new(app)
        .with(Part::Other, replace(app, next)?)
        .with_all(Part::Other, order_parts(app, order, next)?)
        .with_all(Part::Other, mark(app, seen, next)?)
        .with_all(Part::Other, pending_parts(app, seen, next)?)
        .with(Part::Other, events::record(app, next.tenant_id, by, change(seen, next))?)
        .with_all(Part::Other, books::post(app, &transfers, now)?)
        .with_all(Part::Other, mails::mails(app, order, seen, next, &ended).await?);
    // A gift that nobody has redeemed is in nobody's purchases.
    for (holder, item) in order.items_of(&ended).filter_map(|item| Some((order.holder()?, item))) {
        // What people have refused is not used any more.
        let end = if order.is_refused() { purchases::refund } else { purchases::end };
        transaction.add(Part::Purchase, end(app, holder, item, now)?);
    }
    if !ended.is_empty() {
        transaction.add_all(Part::Other, orders::ended_mail(app, order).await?);
    }
    match transaction.write().await? {
        Ok(()) => Ok(true),
        Err(failed) if failed.contains(&Part::Other) => Ok(false),
        Err(_) => Err(Error::internal(format!("{} is lost, and not all of its purchases were bought", next.id))),
    }
}

/// What Stripe says has moved.
fn transfer(movement: &Movement) -> Result<Transfer, Error> {
    let Movement { id, amount, fee, currency } = movement;
    if *currency != Some(CURRENCY) {
        return Err(Error::internal(format!("{id} is of another currency than its order: {currency:?}")));
    }
    let money = Money::new(amount.abs(), CURRENCY).map_err(Error::internal)?;
    let posted = if *amount > 0 { ledger::won } else { ledger::opened };
    posted(movement_id(movement)?, money, *fee).map_err(Error::internal)
}

/// What its order says of it, where that changes.
fn order_parts(app: &App, order: &orders::Record, next: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let mark = DisputeMark { id: next.id.clone(), state: next.state };
    if order.disputes.contains(&mark) {
        return Ok(Vec::new());
    }
    let mut disputes = order.disputes.clone();
    match disputes.iter().position(|it| it.id == mark.id) {
        Some(at) => disputes[at] = mark,
        None if disputes.len() < DISPUTES_MAX => disputes.push(mark),
        None => return Err(Error::internal(format!("{} has over {DISPUTES_MAX} disputes", order.id))),
    }
    let next = orders::Record { disputes, revision: order.revision + 1, ..order.clone() };
    let parts = [orders::replace(app, &next)?].into_iter().chain(next.begin_tax(app)?);
    Ok(parts.collect())
}

/// When its evidence goes to the bank by itself, where that changes.
pub(super) fn pending_parts(app: &App, seen: Option<&Record>, next: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let (before, after) = (seen.and_then(Record::submitting), next.submitting());
    if before == after {
        return Ok(Vec::new());
    }
    let mut parts = Vec::new();
    if let Some(work) = before {
        parts.push(pending::end(app, &work)?);
    }
    if let (Some(work), Some(due_at)) = (after, next.submit_at) {
        parts.push(pending::begin_later(app, &work, due_at)?);
    }
    Ok(parts)
}

fn change(seen: Option<&Record>, next: &Record) -> Change {
    let (order_id, dispute, amount_cents) = (next.order_id, next.id.clone(), next.amount_cents);
    let state = next.state.as_str().to_owned();
    match seen {
        None => Change::DisputeOpened { order_id, dispute, state, amount_cents },
        Some(seen) if next.state.is_closed() && seen.state != next.state => {
            Change::DisputeClosed { order_id, dispute, state, amount_cents }
        }
        Some(_) => Change::DisputeChanged { order_id, dispute, state },
    }
}
