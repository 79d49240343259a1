//! A payment arrives: the packages are the workspace's, and everybody's share of the price
//! stands in the books, in one transaction.

use aws_sdk_dynamodb::types::TransactWriteItem;
use catalog_store::purchases;
use domain::events::{Actor, Change, Kind};
use domain::risk::Assessment;
use domain::{CountryCode, MailId, OrderId, TenantId, Time};
use identity_store::accounts;
use ledger::{Sale, Transfer, TransferId};
use platform::endpoint::Grant;
use platform::mail::{Mail, Message};
use platform::{App, Error};
use store_core::transaction::{Transaction, retry_with_backoff};
use store_core::{events, outbox};
use tenancy_store::workspaces::{self, Workspace};

use super::receipts::{Series, TAKE_NUMBER, take_number};
use super::{CURRENCY, FIND, Line, REDEEMED_WITHIN, REPLACE, Record, State, find, money, replace};
use crate::reviews::{self, Review};
use crate::{books, pending, reconciliation};

pub const PAY: Grant = Grant::operation(
    "orders::pay",
    &[FIND, REPLACE, HAND_OVER, pending::END, books::POST, events::leaves(&[Kind::OrderPaid])],
);
pub(crate) const HAND_OVER: Grant = Grant::operation(
    "orders::hand_over",
    &[TAKE_NUMBER, pending::BEGIN, purchases::CHANGE, accounts::PERSON, workspaces::FIND, outbox::PUT],
);
/// Of [`mark_paid_or_held`].
pub const HOLD: Grant = Grant::operation("orders::hold", &[PAY, reviews::ADD_MARK, events::leaves(&[Kind::OrderHeld])]);
pub const RECORD_FEE: Grant = Grant::operation("orders::record_fee", &[FIND, REPLACE, books::FIND, books::POST]);

/// Money that Stripe has for an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub intent_id: String,
    pub amount_cents: i64,
    /// Of the card, as its bank says.
    pub card_country: Option<CountryCode>,
}

/// Makes an order paid: by a payment, or without one where it costs nothing. `None` if there
/// is no such order.
///
/// # Errors
/// `Internal` for money that fits no open order: nobody loses it, but a person has to look.
pub async fn mark_paid(
    app: &App,
    tenant: TenantId,
    id: OrderId,
    payment: Option<&Payment>,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    take(app, (tenant, id), payment, None, by).await
}

/// As [`mark_paid`], but that an order whose payment is too suspicious is held.
///
/// # Errors
/// As [`mark_paid`].
pub async fn mark_paid_or_held(
    app: &App,
    (tenant, id): (TenantId, OrderId),
    payment: &Payment,
    assessed: &Assessment,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    take(app, (tenant, id), Some(payment), Some(assessed).filter(|it| it.freezes()), by).await
}

/// `freezing` is why it is held, if it is.
async fn take(
    app: &App,
    (tenant, id): (TenantId, OrderId),
    payment: Option<&Payment>,
    freezing: Option<&Assessment>,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let mut tries = 0;
    loop {
        let Some(order) = find(app, tenant, id).await? else { return Ok(None) };
        let intent_id = payment.map(|payment| payment.intent_id.clone());
        match order.state {
            State::Paid | State::Held if order.intent_id == intent_id => return Ok(Some(order)),
            State::Paid | State::Held | State::Closed => {
                let state = order.state;
                return Err(Error::internal(format!("{id} is {state:?} and was paid by {intent_id:?}")));
            }
            State::Open => {}
        }
        let due = order.total()?.amount();
        let paid = payment.map_or(0, |payment| payment.amount_cents);
        if paid != due {
            return Err(Error::internal(format!("{id} costs {due} and was paid {paid} by {intent_id:?}")));
        }
        let now = Time::from(app.clock.now());
        let tax = order.tax.clone().map(|tax| tax.paid_by(payment));
        let next = Record { paid_at: Some(now), intent_id, tax, revision: order.revision + 1, ..order };
        let written = match freezing {
            None => write(app, next, now, by).await?,
            Some(assessed) => write_held(app, next, assessed, now, by).await?,
        };
        if let Some(paid) = written {
            return Ok(Some(paid));
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}

/// The order with the number of its receipt; `None` where somebody else has written it, or has
/// taken that number.
async fn write(app: &App, mut next: Record, now: Time, by: &Actor) -> Result<Option<Record>, Error> {
    next.state = State::Paid;
    let handed_over = hand_over(app, &mut next, now).await?;
    let change = Change::OrderPaid { order_id: next.id, total_cents: next.total_cents };
    let written = Transaction::new(app)
        .with((), replace(app, &next)?)
        .with((), pending::end(app, &next.closing())?)
        .with((), events::record(app, next.tenant_id, by, change)?)
        .with_all((), books::post(app, &transfers(&next)?, now)?)
        .with_all((), handed_over)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}

/// What becomes of an order with its money: it gets its receipt, its packages can be used, or
/// its gift redeemed, and the buyer hears of it.
pub(crate) async fn hand_over(app: &App, next: &mut Record, now: Time) -> Result<Vec<TransactWriteItem>, Error> {
    let workspace = workspaces::find(app, next.tenant_id).await?;
    let mut parts = Vec::from_iter(number_receipt(app, next, workspace.as_ref(), now).await?);
    parts.extend(next.begin_tax(app)?);
    // What is for somebody else is in nobody's purchases yet.
    for line in next.lines.iter().filter(|_| next.gift.is_none()) {
        parts.push(purchases::buy(app, next.tenant_id, line.item(next.id), now)?);
    }
    if next.total_cents > 0 {
        parts.extend(mail(app, next, workspace, &next.lines, now, false).await?);
    }
    Ok(parts)
}

/// Gives an order that cost something the number of its receipt, as soon as its sale is booked;
/// the year of a gift begins then.
pub(crate) async fn number_receipt(
    app: &App,
    next: &mut Record,
    workspace: Option<&Workspace>,
    now: Time,
) -> Result<Option<TransactWriteItem>, Error> {
    if let Some(gift) = &mut next.gift {
        gift.expires_at = Some(now.plus(REDEEMED_WITHIN));
    }
    if next.total_cents == 0 {
        return Ok(None);
    }
    let buyer = workspace.map_or_else(|| next.tenant_id.to_string(), |workspace| workspace.name.to_string());
    let (receipt, taken) = take_number(app, Series::Receipts, now, Some(buyer)).await?;
    next.receipt = Some(receipt);
    Ok(Some(taken))
}

/// The money lies in the buyer's account, and nothing else has happened.
async fn write_held(
    app: &App,
    next: Record,
    assessed: &Assessment,
    now: Time,
    by: &Actor,
) -> Result<Option<Record>, Error> {
    let review = Review::opened(assessed, true, now);
    let reasons = review.reasons.iter().map(|reason| reason.as_str().to_owned()).collect();
    let change = Change::OrderHeld { order_id: next.id, reasons };
    let told = reviews::mail_of_freeze(app, &next, &review, now).await?;
    let next = Record { state: State::Held, review: Some(review), ..next };
    let written = Transaction::new(app)
        .with((), replace(app, &next)?)
        .with((), pending::end(app, &next.closing())?)
        .with((), events::record(app, next.tenant_id, by, change)?)
        .with_all((), books::post(app, &charge(&next)?, now)?)
        .with_all((), reviews::mark(app, None, &next)?)
        .with_all((), told)
        .write()
        .await?;
    Ok(written.is_ok().then_some(next))
}

/// What of an order moves between accounts; of what costs nothing, nothing does.
fn transfers(order: &Record) -> Result<Vec<Transfer>, Error> {
    Ok(charge(order)?.into_iter().chain(sales(order)?).collect())
}

/// What the buyer has paid.
fn charge(order: &Record) -> Result<Vec<Transfer>, Error> {
    if order.total_cents == 0 {
        return Ok(Vec::new());
    }
    let id = transfer_id(format!("charge/{}", order.id))?;
    Ok(vec![ledger::charge(id, order.tenant_id, order.total()?).map_err(Error::internal)?])
}

/// What of it is whose.
pub(crate) fn sales(order: &Record) -> Result<Vec<Transfer>, Error> {
    let mut transfers = Vec::new();
    for (at, line) in order.lines.iter().enumerate().filter(|(_, line)| line.price_cents > 0) {
        let sale = Sale {
            buyer: order.tenant_id,
            price: money(line.net_cents())?,
            tax: i64::try_from(line.tax_cents()).map_err(Error::internal)?,
            split: line.split().map_err(Error::internal)?,
        };
        transfers.push(ledger::sale(sale_id(order.id, at)?, &sale).map_err(Error::internal)?);
    }
    Ok(transfers)
}

/// Of the sale of one line of an order.
pub(crate) fn sale_id(order: OrderId, line: usize) -> Result<TransferId, Error> {
    transfer_id(format!("sale/{order}/{line}"))
}

/// Of all transfers that an order can have, posted or not.
pub fn transfer_ids(order: &Record) -> Result<Vec<TransferId>, Error> {
    let id = order.id;
    let of_payment = [format!("charge/{id}"), format!("fee/{id}")].into_iter();
    let sales = (0..order.lines.len()).map(move |line| format!("sale/{id}/{line}"));
    let lines = order.lines.len();
    let of_refunds = order.refunds.iter().flat_map(|refund| {
        let refunds = (0..lines).map(|line| format!("refund/{}/{line}", refund.id));
        let returned = (0..=lines).map(|at| format!("returned/{}/{at}", refund.id));
        refunds.chain([format!("repayment/{}", refund.id)]).chain(returned)
    });
    of_payment.chain(sales).chain(of_refunds).map(transfer_id).collect()
}

pub(crate) fn transfer_id(text: String) -> Result<TransferId, Error> {
    TransferId::new(text).map_err(Error::internal)
}

/// The mail that says what was bought, or given back; none where the account has gone.
pub(super) async fn mail(
    app: &App,
    order: &Record,
    workspace: Option<Workspace>,
    lines: &[Line],
    now: Time,
    is_refund: bool,
) -> Result<Option<TransactWriteItem>, Error> {
    let person = accounts::person(app, order.created_by).await?;
    let (Some(person), Some(workspace)) = (person, workspace) else { return Ok(None) };
    let shown = |cents: u64| money(cents).map(|money| money.to_string());
    let total = shown(lines.iter().map(Line::gross_cents).sum())?;
    let line = |line: &Line| shown(line.price_cents).map(|price| (line.name(), price));
    // Where the prices have the tax in them, they sum to the total without it.
    let beside = lines.iter().map(|line| line.gross_cents() - line.price_cents).sum::<u64>();
    let mut lines = lines.iter().map(line).collect::<Result<Vec<_>, Error>>()?;
    if beside > 0 {
        lines.push(("Tax".to_owned(), shown(beside)?));
    }
    let (order_id, workspace) = (order.id, workspace.name.to_string());
    let message = if is_refund {
        Message::RefundReceipt { order: order_id, workspace, lines, total, at: now }
    } else {
        Message::PurchaseReceipt { order: order_id, workspace, lines, total, at: now }
    };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, order.created_by, &mail).map(Some)
}

/// Books what Stripe keeps of a payment, once it says so; of a fee in another currency the
/// daily comparison with Stripe tells.
pub async fn record_fee(app: &App, tenant: TenantId, id: OrderId, fee: payments::Fee) -> Result<(), Error> {
    let mut tries = 0;
    loop {
        let Some(order) = find(app, tenant, id).await? else { return Ok(()) };
        if !order.has_money() || order.fee_cents.is_some() || fee.currency != CURRENCY || fee.amount <= 0 {
            return Ok(());
        }
        let amount = ledger::Money::new(fee.amount, fee.currency).map_err(Error::internal)?;
        let transfer = ledger::fee(transfer_id(format!("fee/{id}"))?, amount).map_err(Error::internal)?;
        // A person may have had it booked, because nobody said it for so long.
        let is_corrected = books::find(app, &reconciliation::fee_correction_id(id)?).await?.is_some();
        let transfers = if is_corrected { Vec::new() } else { vec![transfer] };
        let next = Record { fee_cents: Some(fee.amount), revision: order.revision + 1, ..order };
        let written = Transaction::new(app)
            .with((), replace(app, &next)?)
            .with_all((), books::post(app, &transfers, app.clock.now().into())?)
            .write()
            .await?;
        if written.is_ok() {
            return Ok(());
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}
