//! Refunds of an order, package by package.
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `pending` | the use of its packages has ended, and Stripe is to send the money | `settled`, `failed` |
//! | `settled` | the money has left, and the shares are reversed as they were stored | `failed` |
//! | `failed` | Stripe cannot send it, or its bank has sent it back: the packages are the workspace's as before, unless people have refused the order | |

use catalog_store::purchases;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, OrderId, RefundId, TenantId, Time};
use identity_store::accounts;
use jiff::SignedDuration;
use ledger::Transfer;
use platform::endpoint::Grant;
use platform::{App, Error};
use registry::PackageId;
use serde::{Deserialize, Serialize};
use store_core::transaction::{Transaction, retry_with_backoff};
use store_core::{events, outbox};
use tenancy_store::workspaces;

use super::paid::{mail, sale_id, transfer_id};
use super::receipts::{Receipt, Series, TAKE_NUMBER, take_number};
use super::{FIND, Line, REPLACE, Record, State, TELL, ended_mail, find, money, replace};
use crate::books;
use crate::pending::{self, Work};
use crate::reviews::{self, Review, ReviewState};

/// What was not downloaded can be given back for so long.
pub const REFUNDED_WITHIN: SignedDuration = SignedDuration::from_hours(14 * 24);
/// That buyers ask for, of one order, those that failed among them: all lie in its item, which
/// has room for whatever else becomes of it. The API promises ten, of which one is for people.
pub const REFUNDS_MAX: usize = 9;

pub const REQUEST_REFUND: Grant = Grant::operation(
    "orders::request_refund",
    &[FIND, REPLACE, purchases::CHANGE, pending::BEGIN, TELL, events::leaves(&[Kind::RefundRequested])],
);
pub const BEGIN_TRY: Grant = Grant::operation("orders::begin_try", &[REPLACE]);
/// Of [`settle_refund`] and [`fail_refund`].
pub const END_REFUND: Grant = Grant::operation(
    "orders::end_refund",
    &[
        FIND,
        REPLACE,
        TAKE_NUMBER,
        purchases::CHANGE,
        reviews::MOVE_MARK,
        pending::BEGIN,
        pending::END,
        books::FIND,
        books::POST,
        accounts::PERSON,
        workspaces::FIND,
        outbox::PUT,
        events::leaves(&[Kind::RefundSettled, Kind::RefundFailed]),
    ],
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum RefundState {
    Pending,
    Settled,
    Failed,
}

/// As it lies in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefundRecord {
    pub id: RefundId,
    pub packages: Vec<PackageId>,
    pub amount_cents: u64,
    pub state: RefundState,
    pub requested_by: AccountId,
    pub requested_at: Time,
    /// How often Stripe was asked, or was about to be.
    pub tries: u32,
    /// Grows when a call has failed inside Stripe, which answers the same to the same key.
    #[serde(default)]
    pub key_number: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stripe_id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<Time>,
    /// Of one that was settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit_note: Option<Receipt>,
}

impl RefundRecord {
    /// By what Stripe knows the call.
    pub fn key(&self) -> String {
        format!("refund/{}/{}", self.id, self.key_number)
    }
}

/// What became of a wish for a refund.
#[derive(Debug)]
pub enum RequestedRefund {
    /// Now, or by an earlier try of the same request.
    Done(Box<Record>),
    NotFound,
    /// It is not paid, or costs nothing.
    NotPaid,
    /// It was paid too long ago.
    TooLate,
    /// A bank has taken its money, and gives it back to whomever it decides for.
    Disputed,
    /// The packages are not all of this order, bought, and not downloaded; or people look at its
    /// payment; or there were [`REFUNDS_MAX`].
    NotReturnable,
}

impl Record {
    pub fn refund(&self, id: RefundId) -> Option<&RefundRecord> {
        self.refunds.iter().find(|refund| refund.id == id)
    }

    fn lines_of<'a>(&'a self, packages: &'a [PackageId]) -> impl Iterator<Item = (usize, &'a Line)> {
        self.lines.iter().enumerate().filter(|(_, line)| packages.contains(&line.package))
    }

    /// The days of an order that was held begin when people released it. A gift can be given back
    /// as long as nobody has redeemed it.
    fn returnable_until(&self, paid_at: Time) -> Time {
        let held = self.review.as_ref().filter(|review| review.freezes && review.state == ReviewState::Released);
        let usable_at = held.and_then(|review| review.decided_at).unwrap_or(paid_at);
        let waiting = self.gift.as_ref().filter(|gift| gift.redeemed.is_none());
        let until = usable_at.plus(REFUNDED_WITHIN);
        waiting.and_then(|gift| gift.expires_at).map_or(until, |expires_at| expires_at.max(until))
    }

    /// Whether the money of one of these packages goes back, or has gone back.
    pub(crate) fn gives_back(&self, packages: &[PackageId]) -> bool {
        let mut kept = self.refunds.iter().filter(|refund| refund.state != RefundState::Failed);
        kept.any(|refund| refund.packages.iter().any(|package| packages.contains(package)))
    }

    fn with_refund(&self, changed: RefundRecord) -> Self {
        let refunds = self.refunds.iter().map(|it| if it.id == changed.id { changed.clone() } else { it.clone() });
        Self { refunds: refunds.collect(), revision: self.revision + 1, ..self.clone() }
    }
}

/// Ends the use of packages of an order and has their money sent back; without any named, of
/// all that can be.
pub async fn request_refund(
    app: &App,
    (tenant, order_id): (TenantId, OrderId),
    id: RefundId,
    packages: &[PackageId],
    by: (&Actor, AccountId),
) -> Result<RequestedRefund, Error> {
    let mut tries = 0;
    loop {
        let Some(order) = find(app, tenant, order_id).await? else { return Ok(RequestedRefund::NotFound) };
        if order.refund(id).is_some() {
            return Ok(RequestedRefund::Done(Box::new(order)));
        }
        let now = Time::from(app.clock.now());
        let Some(paid_at) = order.paid_at.filter(|_| order.total_cents > 0) else {
            return Ok(RequestedRefund::NotPaid);
        };
        if order.is_disputed() {
            return Ok(RequestedRefund::Disputed);
        }
        // Until people have decided, nothing was sold. Of a gift no purchase says so.
        if order.state == State::Held {
            return Ok(RequestedRefund::NotReturnable);
        }
        if now > order.returnable_until(paid_at) {
            return Ok(RequestedRefund::TooLate);
        }
        let amount_cents = order.lines_of(packages).map(|(_, line)| line.gross_cents()).sum();
        let is_known = !packages.is_empty() && order.lines_of(packages).count() == packages.len();
        // Of a gift that nobody has redeemed, no purchase says what has become of its money.
        let is_too_many = order.refunds.len() >= REFUNDS_MAX;
        if !is_known || amount_cents == 0 || order.gives_back(packages) || order.is_lost() || is_too_many {
            return Ok(RequestedRefund::NotReturnable);
        }
        let refund = RefundRecord {
            id,
            packages: packages.to_vec(),
            amount_cents,
            state: RefundState::Pending,
            requested_by: by.1,
            requested_at: now,
            tries: 0,
            key_number: 0,
            stripe_id: None,
            ended_at: None,
            credit_note: None,
        };
        match write_request(app, &order, refund, by.0).await? {
            Ok(next) => return Ok(RequestedRefund::Done(Box::new(next))),
            Err(Part::Purchase) => return Ok(RequestedRefund::NotReturnable),
            Err(Part::Other) => retry_with_backoff(&mut tries, format!("the order {order_id}")).await?,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Purchase,
    Other,
}

/// The order as it is then, or what stood in the way.
async fn write_request(
    app: &App,
    order: &Record,
    refund: RefundRecord,
    by: &Actor,
) -> Result<Result<Record, Part>, Error> {
    let change = Change::RefundRequested {
        order_id: order.id,
        refund_id: refund.id,
        packages: u32::try_from(refund.packages.len()).unwrap_or(u32::MAX),
        amount_cents: refund.amount_cents,
    };
    let work = Work::Refund { tenant_id: order.tenant_id, order_id: order.id, refund_id: refund.id };
    let mut next = Record { revision: order.revision + 1, ..order.clone() };
    let mut transaction = Transaction::new(app);
    for (holder, item) in held(order, &refund) {
        transaction.add(Part::Purchase, purchases::begin_refund(app, holder, item)?);
    }
    transaction.add_all(Part::Other, ended_mail(app, order).await?);
    next.refunds.push(refund);
    let written = transaction
        .with(Part::Other, replace(app, &next)?)
        .with(Part::Other, events::record(app, order.tenant_id, by, change)?)
        .with_all(Part::Other, pending::begin(app, &work)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(Ok(next)),
        // Another refund of the same package also changes the order: it is looked at anew.
        Err(failed) if failed.contains(&Part::Other) => Ok(Err(Part::Other)),
        Err(_) => Ok(Err(Part::Purchase)),
    }
}

/// Writes down that Stripe will be asked, before it is: with another key where the last call
/// has failed inside Stripe. `None` where somebody has changed the order meanwhile.
pub async fn begin_try(
    app: &App,
    order: &Record,
    refund: &RefundRecord,
    with_new_key: bool,
) -> Result<Option<Record>, Error> {
    let key_number = refund.key_number + u32::from(with_new_key);
    let next = order.with_refund(RefundRecord { tries: refund.tries + 1, key_number, ..refund.clone() });
    let written = Transaction::new(app).with((), replace(app, &next)?).write().await?;
    Ok(written.is_ok().then_some(next))
}

/// The money has left: reverses the shares as they were stored, and the purchases.
///
/// # Errors
/// `Internal` where Stripe has sent another amount, or after a failure: a person has to look.
pub async fn settle_refund(
    app: &App,
    (tenant, order_id): (TenantId, OrderId),
    told: &payments::Refund,
    id: RefundId,
    by: &Actor,
) -> Result<(), Error> {
    let mut tries = 0;
    loop {
        let Some((order, refund)) = found(app, tenant, order_id, id).await? else {
            return Err(Error::internal(format!("{} is of a refund that is not known: {id}", told.id)));
        };
        match refund.state {
            RefundState::Settled if refund.stripe_id.as_ref() == Some(&told.id) => return Ok(()),
            RefundState::Pending if u64::try_from(told.amount).ok() == Some(refund.amount_cents) => {}
            state => {
                let (stripe_id, amount) = (&told.id, told.amount);
                return Err(Error::internal(format!("{id} is {state:?}, and Stripe sent {amount} by {stripe_id}")));
            }
        }
        let now = Time::from(app.clock.now());
        let transfers = reversals(app, &order, &refund).await?;
        let lines: Vec<Line> = order.lines_of(&refund.packages).map(|(_, line)| line.clone()).collect();
        let change = Change::RefundSettled { order_id, refund_id: id, amount_cents: refund.amount_cents };
        // An order of before there were receipts has nothing that a credit note could take back.
        let numbered = match order.receipt {
            Some(_) => Some(take_number(app, Series::CreditNotes, now, None).await?),
            None => None,
        };
        let (credit_note, taken) = numbered.unzip();
        let next = order.with_refund(RefundRecord {
            state: RefundState::Settled,
            stripe_id: Some(told.id.clone()),
            ended_at: Some(now),
            credit_note,
            ..refund.clone()
        });
        let workspace = workspaces::find(app, tenant).await?;
        let mut transaction = Transaction::new(app)
            .with_all((), taken)
            .with_all((), end_parts(app, &next, change, id, by)?)
            .with_all((), books::post(app, &transfers, now)?)
            .with_all((), next.begin_tax(app)?)
            .with_all((), mail(app, &next, workspace, &lines, now, true).await?);
        for (holder, item) in held(&order, &refund) {
            transaction.add((), purchases::refund(app, holder, item, now)?);
        }
        if transaction.write().await?.is_ok() {
            return Ok(());
        }
        retry_with_backoff(&mut tries, format!("the order {order_id}")).await?;
    }
}

/// Stripe cannot send the money, or a bank has sent it back: what was bought is bought as
/// before. `stripe_id` is of Stripe's refund, if there is one.
///
/// # Errors
/// `Internal` where the money has come back, and its package was bought once more, or a bank
/// has taken it as well: a person has to look.
pub async fn fail_refund(
    app: &App,
    (tenant, order_id): (TenantId, OrderId),
    id: RefundId,
    stripe_id: Option<&str>,
    by: &Actor,
) -> Result<(), Error> {
    let mut tries = 0;
    loop {
        let Some((order, refund)) = found(app, tenant, order_id, id).await? else { return Ok(()) };
        let is_settled = refund.state == RefundState::Settled;
        // Another try of it has failed, and is not what was settled.
        if refund.state == RefundState::Failed || (is_settled && refund.stripe_id.as_deref() != stripe_id) {
            return Ok(());
        }
        if is_settled {
            check_not_taken(app, &order).await?;
        }
        let returned = if is_settled { returned(app, &order, &refund).await? } else { Vec::new() };
        let ended_at = Some(app.clock.now().into());
        let mut next = order.with_refund(RefundRecord { state: RefundState::Failed, ended_at, ..refund.clone() });
        if order.is_refused() {
            tracing::error!(order = %order_id, refund = %id, "an order was refused, and its money does not go back");
            next.review = next.review.map(|review| Review { refund_failed_at: ended_at, ..review });
        }
        let change = Change::RefundFailed { order_id, refund_id: id };
        let mut transaction = Transaction::new(app)
            .with_all(Part::Other, end_parts(app, &next, change, id, by)?)
            .with_all(Part::Other, books::post(app, &returned, app.clock.now().into())?)
            .with_all(Part::Other, next.begin_tax(app)?);
        if order.is_refused() {
            transaction.add_all(Part::Other, reviews::mark(app, order.review.as_ref(), &next)?);
        }
        for (holder, item) in held(&order, &refund) {
            let part = match (order.is_refused(), is_settled) {
                (false, false) => purchases::give_back,
                (false, true) => purchases::restore,
                // Nobody uses it, and to refuse it once more sends its money anew.
                (true, false) => continue,
                (true, true) => purchases::begin_refund_anew,
            };
            transaction.add(Part::Purchase, part(app, holder, item)?);
        }
        match transaction.write().await? {
            Ok(()) => return Ok(()),
            Err(failed) if failed.contains(&Part::Other) => {
                retry_with_backoff(&mut tries, format!("the order {order_id}")).await?;
            }
            Err(_) => {
                return Err(Error::internal(format!("the money of {id} has come back, and not to what was bought")));
            }
        }
    }
}

/// The packages of a refund, with the workspace that has them; none of a gift that nobody has
/// redeemed.
fn held<'a>(order: &'a Record, refund: &'a RefundRecord) -> impl Iterator<Item = (TenantId, purchases::Item<'a>)> {
    let holder = order.holder();
    order.items_of(&refund.packages).filter_map(move |item| Some((holder?, item)))
}

/// A bank may have taken what was refunded, too: then what comes back is not the buyer's.
async fn check_not_taken(app: &App, order: &Record) -> Result<(), Error> {
    for dispute in order.disputes.iter().filter(|it| it.state == crate::disputes::State::Lost) {
        if books::find(app, &crate::disputes::beyond_id(&dispute.id)?).await?.is_some() {
            let id = order.id;
            return Err(Error::internal(format!("a refund of {id} has come back, which {} took as well", dispute.id)));
        }
    }
    Ok(())
}

/// Takes back what was booked of a refund that has come back.
async fn returned(app: &App, order: &Record, refund: &RefundRecord) -> Result<Vec<Transfer>, Error> {
    let mut transfers = Vec::new();
    let lines = order.lines_of(&refund.packages).filter(|(_, line)| line.price_cents > 0);
    let sent = lines.map(|(at, _)| format!("refund/{}/{at}", refund.id)).chain([format!("repayment/{}", refund.id)]);
    for (at, sent) in sent.enumerate() {
        let sent = transfer_id(sent)?;
        let booked = books::find(app, &sent).await?.ok_or_else(|| Error::internal(format!("{sent} is not booked")))?;
        let id = transfer_id(format!("returned/{}/{at}", refund.id))?;
        transfers.push(ledger::came_back(id, &booked.transfer).map_err(Error::internal)?);
    }
    Ok(transfers)
}

async fn found(
    app: &App,
    tenant: TenantId,
    order: OrderId,
    id: RefundId,
) -> Result<Option<(Record, RefundRecord)>, Error> {
    let order = find(app, tenant, order).await?.filter(|order| order.state == State::Paid);
    Ok(order.and_then(|order| order.refund(id).cloned().map(|refund| (order, refund))))
}

fn end_parts(
    app: &App,
    next: &Record,
    change: Change,
    refund_id: RefundId,
    by: &Actor,
) -> Result<Vec<aws_sdk_dynamodb::types::TransactWriteItem>, Error> {
    let work = Work::Refund { tenant_id: next.tenant_id, order_id: next.id, refund_id };
    Ok(vec![replace(app, next)?, events::record(app, next.tenant_id, by, change)?, pending::end(app, &work)?])
}

/// What goes back, by what was stored: each line whole, and once.
async fn reversals(app: &App, order: &Record, refund: &RefundRecord) -> Result<Vec<Transfer>, Error> {
    let mut transfers = Vec::new();
    for (at, line) in order.lines_of(&refund.packages).filter(|(_, line)| line.price_cents > 0) {
        let sale = sale_id(order.id, at)?;
        let sold = books::find(app, &sale).await?.ok_or_else(|| Error::internal(format!("{sale} is not booked")))?;
        let id = transfer_id(format!("refund/{}/{at}", refund.id))?;
        let reversal = ledger::refund(id, &sold.transfer, &[], order.tenant_id, money(line.gross_cents())?);
        transfers.push(reversal.map_err(Error::internal)?);
    }
    let id = transfer_id(format!("repayment/{}", refund.id))?;
    let repaid = ledger::repayment(id, order.tenant_id, money(refund.amount_cents)?).map_err(Error::internal)?;
    transfers.push(repaid);
    Ok(transfers)
}
