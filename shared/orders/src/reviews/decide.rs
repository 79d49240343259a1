//! What people decide: an order is released, or given back.
//!
//! The largest transaction refuses a held order; how many items it can have says
//! `orders/size.rs`. A test writes it, for as many packages as an order has, each of another
//! creator.

use aws_sdk_dynamodb::types::TransactWriteItem;
use catalog_store::purchases::{self, State as Purchase};
use domain::events::{Actor, Change, Kind};
use domain::{OrderId, RefundId, TenantId, Time};
use identity_store::accounts;
use platform::endpoint::Grant;
use platform::mail::Message;
use platform::{App, Error};
use registry::PackageId;
use store_core::acts::{Act, act_parts};
use store_core::transaction::{Transaction, retry_with_backoff};
use store_core::{events, outbox};
use tenancy_store::workspaces;

use super::{MOVE_MARK, Review, ReviewState, mail, mark};
use crate::books;
use crate::orders::{
    self, FIND, HAND_OVER, REPLACE, Record, RefundRecord, RefundState, State, ended_mail, hand_over, number_receipt,
    replace, sales,
};
use crate::pending::{self, Work};

pub const RELEASE: Grant = Grant::operation(
    "reviews::release",
    &[
        FIND,
        REPLACE,
        MOVE_MARK,
        purchases::HELD,
        HAND_OVER,
        books::POST,
        events::leaves(&[Kind::OrderPaid, Kind::StaffReviewedPayment]),
    ],
);
pub const REFUSE: Grant = Grant::operation(
    "reviews::refuse",
    &[
        FIND,
        REPLACE,
        MOVE_MARK,
        purchases::HELD,
        HAND_OVER,
        books::POST,
        pending::BEGIN,
        accounts::PERSON,
        outbox::PUT,
        events::leaves(&[Kind::RefundRequested, Kind::OrderRefused, Kind::StaffReviewedPayment]),
    ],
);

/// Who decides.
#[derive(Debug, Clone, Copy)]
pub enum By<'a> {
    Staff(&'a Act<'a>),
    /// By what the operator has said before.
    System(&'a Actor),
}

/// What became of a decision.
#[derive(Debug)]
pub enum Decided {
    /// Now, or before.
    Done(Box<Record>),
    NotFound,
    /// It does not wait for this decision: it was decided otherwise, or has no review.
    NotOpen,
}

/// Where a review goes next, as far as it is open for that.
enum Next {
    Decide(Review),
    Decided(Decided),
}

fn next(order: &Record, to: ReviewState, now: Time) -> Next {
    match &order.review {
        Some(review) if review.state == ReviewState::InReview => {
            Next::Decide(Review { state: to, decided_at: Some(now), ..review.clone() })
        }
        // To refuse once more begins a refund that failed anew.
        Some(review) if review.state == to && to == ReviewState::Refused => {
            Next::Decide(Review { refund_failed_at: None, ..review.clone() })
        }
        // Its refund may have failed, because a bank had the money, and found the payment right.
        Some(review) if review.state == ReviewState::Refused => {
            Next::Decide(Review { state: to, decided_at: Some(now), refund_failed_at: None, ..review.clone() })
        }
        Some(review) if review.state == to => Next::Decided(Decided::Done(Box::new(order.clone()))),
        _ => Next::Decided(Decided::NotOpen),
    }
}

/// Takes a payment for good: the packages of a held order are the workspace's, and everybody's
/// share stands in the books. Of one that was refused, what did not go back is the workspace's.
pub async fn release(app: &App, (tenant, id): (TenantId, OrderId), act: &Act<'_>) -> Result<Decided, Error> {
    let mut tries = 0;
    loop {
        let Some(order) = orders::find(app, tenant, id).await? else { return Ok(Decided::NotFound) };
        let now = Time::from(app.clock.now());
        let review = match next(&order, ReviewState::Released, now) {
            Next::Decide(review) => review,
            Next::Decided(decided) => return Ok(decided),
        };
        let was_held = order.state == State::Held;
        let kept = if order.is_refused() { returned(app, &order).await? } else { Vec::new() };
        if order.is_refused() && kept.is_empty() {
            return Ok(Decided::NotOpen);
        }
        let mut next =
            Record { state: State::Paid, review: Some(review), revision: order.revision + 1, ..order.clone() };
        let handed_over = if was_held { hand_over(app, &mut next, now).await? } else { Vec::new() };
        let change = Change::StaffReviewedPayment { order_id: id, is_released: true };
        let mut transaction = Transaction::new(app)
            .with((), replace(app, &next)?)
            .with_all((), handed_over)
            .with_all((), mark(app, order.review.as_ref(), &next)?)
            .with_all((), act_parts(app, act, change.clone(), change)?);
        for (it, (holder, _)) in kept.iter().filter_map(|it| Some((it, it.purchase?))) {
            transaction.add((), purchases::give_back(app, holder, it.item(id))?);
        }
        if was_held {
            let paid = Change::OrderPaid { order_id: id, total_cents: next.total_cents };
            transaction.add((), events::record(app, tenant, &act.actor(), paid)?);
            transaction.add_all((), books::post(app, &sales(&next)?, now)?);
        }
        if transaction.write().await?.is_ok() {
            return Ok(Decided::Done(Box::new(next)));
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}

/// A package of an order whose money goes back.
struct Returned {
    package: PackageId,
    seats: Option<u32>,
    /// In whose purchases it is, and as what; of one that is `refunding` already, an earlier
    /// refund failed. None of a gift that nobody has redeemed.
    purchase: Option<(TenantId, Purchase)>,
    is_downloaded: bool,
    /// With tax.
    gross_cents: u64,
}

impl Returned {
    fn item(&self, order: OrderId) -> purchases::Item<'_> {
        purchases::Item { package: &self.package, order, seats: self.seats }
    }
}

/// Gives an order back: the use of its packages ends, and Stripe is to send what is left of its
/// money. People do so whether it was downloaded or not; by itself nothing is given back that
/// was. By the same refund it is done once.
pub async fn refuse(
    app: &App,
    (tenant, id): (TenantId, OrderId),
    refund_id: RefundId,
    by: By<'_>,
) -> Result<Decided, Error> {
    let mut tries = 0;
    loop {
        let Some(order) = orders::find(app, tenant, id).await? else { return Ok(Decided::NotFound) };
        if order.refund(refund_id).is_some() {
            return Ok(Decided::Done(Box::new(order)));
        }
        let now = Time::from(app.clock.now());
        let review = match next(&order, ReviewState::Refused, now) {
            Next::Decide(review) => review,
            Next::Decided(decided) => return Ok(decided),
        };
        let returned = returned(app, &order).await?;
        if matches!(by, By::System(_)) && returned.iter().any(|it| it.is_downloaded) {
            return Ok(Decided::NotOpen);
        }
        let is_repeated = order.is_refused();
        if is_repeated && returned.is_empty() {
            return Ok(Decided::Done(Box::new(order)));
        }
        let mut next = Record {
            state: State::Paid,
            review: Some(review),
            refunds: order.refunds.iter().cloned().chain(refund(&order, refund_id, &returned, now)).collect(),
            revision: order.revision + 1,
            ..order.clone()
        };
        // Each share is booked and given back like that of every sale, and so is its receipt.
        let numbered = if order.state == State::Held {
            let workspace = workspaces::find(app, tenant).await?;
            number_receipt(app, &mut next, workspace.as_ref(), now).await?
        } else {
            None
        };
        if write_refusal(app, &order, &next, (&returned, numbered), by).await? {
            return Ok(Decided::Done(Box::new(next)));
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}

/// What of an order has not gone back, and is not about to.
async fn returned(app: &App, order: &Record) -> Result<Vec<Returned>, Error> {
    let found = match order.holder() {
        Some(holder) => purchases::of_order(app, holder, &order.items().collect::<Vec<_>>()).await?,
        None => purchases::Purchases::new(),
    };
    let mut returned = Vec::new();
    for line in order.lines.iter().filter(|line| !order.gives_back(std::slice::from_ref(&line.package))) {
        let purchase = found.get(&line.package);
        let is_downloaded = purchase.is_some_and(|it| it.downloaded_at.is_some());
        let purchase = purchase.map(|it| it.state);
        let is_left = match purchase {
            Some(state) => state != Purchase::Refunded,
            None => order.holder().is_none() && !order.is_lost(),
        };
        if is_left {
            let purchase = order.holder().zip(purchase);
            let (package, seats, gross_cents) = (line.package.clone(), line.seats, line.gross_cents());
            returned.push(Returned { package, seats, purchase, is_downloaded, gross_cents });
        }
    }
    // What costs nothing stays where nothing goes back.
    Ok(if returned.iter().any(|it| it.gross_cents > 0) { returned } else { Vec::new() })
}

/// None where nothing is left to be sent.
fn refund(order: &Record, id: RefundId, returned: &[Returned], now: Time) -> Option<RefundRecord> {
    let amount_cents: u64 = returned.iter().map(|it| it.gross_cents).sum();
    (amount_cents > 0).then(|| RefundRecord {
        id,
        packages: returned.iter().map(|it| it.package.clone()).collect(),
        amount_cents,
        state: RefundState::Pending,
        // In the name of who gets it.
        requested_by: order.created_by,
        requested_at: now,
        tries: 0,
        key_number: 0,
        stripe_id: None,
        ended_at: None,
        credit_note: None,
    })
}

async fn write_refusal(
    app: &App,
    order: &Record,
    next: &Record,
    (returned, numbered): (&[Returned], Option<TransactWriteItem>),
    by: By<'_>,
) -> Result<bool, Error> {
    let (tenant, id, now) = (order.tenant_id, order.id, Time::from(app.clock.now()));
    let mut transaction = Transaction::new(app)
        .with_all((), numbered)
        .with((), replace(app, next)?)
        .with_all((), mark(app, order.review.as_ref(), next)?)
        .with_all((), decision_parts(app, next, by)?);
    if order.state == State::Held {
        transaction.add_all((), books::post(app, &sales(next)?, now)?);
        transaction.add_all((), next.begin_tax(app)?);
    }
    for (it, (holder, state)) in returned.iter().filter_map(|it| Some((it, it.purchase?))) {
        let part = match (by, state) {
            (_, Purchase::Refunding) => continue,
            // Somebody may download it meanwhile.
            (By::System(_), Purchase::Bought) => purchases::begin_refund(app, holder, it.item(id))?,
            _ => purchases::refuse(app, holder, it.item(id), state)?,
        };
        transaction.add((), part);
    }
    if let Some(refund) = next.refunds.last().filter(|_| next.refunds.len() > order.refunds.len()) {
        let packages = u32::try_from(refund.packages.len()).unwrap_or(u32::MAX);
        let (refund_id, amount_cents) = (refund.id, refund.amount_cents);
        let change = Change::RefundRequested { order_id: id, refund_id, packages, amount_cents };
        let work = Work::Refund { tenant_id: tenant, order_id: id, refund_id };
        transaction.add((), events::record(app, tenant, &actor(by), change)?);
        transaction.add_all((), pending::begin(app, &work)?);
    }
    if !order.is_refused() {
        transaction.add_all((), ended_mail(app, order).await?);
        transaction.add_all((), mail(app, next, Message::OrderRefused { order: id, at: now }).await?);
    }
    Ok(transaction.write().await?.is_ok())
}

fn actor(by: By<'_>) -> Actor {
    match by {
        By::Staff(act) => act.actor(),
        By::System(actor) => actor.clone(),
    }
}

fn decision_parts(app: &App, next: &Record, by: By<'_>) -> Result<Vec<TransactWriteItem>, Error> {
    match by {
        By::Staff(act) => {
            let change = Change::StaffReviewedPayment { order_id: next.id, is_released: false };
            act_parts(app, act, change.clone(), change)
        }
        By::System(actor) => {
            let change = Change::OrderRefused { order_id: next.id };
            Ok(vec![events::record(app, next.tenant_id, actor, change)?])
        }
    }
}
