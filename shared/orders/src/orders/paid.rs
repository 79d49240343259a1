//! A payment arrives: the packages are the workspace's, and everybody's share of the price
//! stands in the books, in one transaction.

use catalog_store::purchases;
use domain::events::{Actor, Change, Kind};
use domain::{MailId, OrderId, TenantId, Time};
use ledger::{Sale, Split, Transfer, TransferId};
use platform::endpoint::Grant;
use platform::mail::{Mail, Message};
use platform::store::transaction::{Transaction, retry_with_backoff};
use platform::store::{accounts, events, outbox, workspaces};
use platform::{App, Error};

use super::{CURRENCY, FIND, Line, REPLACE, Record, State, find, money, replace};
use crate::{books, pending, reconciliation};

pub const PAY: Grant = Grant::operation(
    "orders::pay",
    &[
        FIND,
        REPLACE,
        purchases::CHANGE,
        pending::BEGIN,
        pending::END,
        books::POST,
        accounts::PERSON,
        workspaces::FIND,
        outbox::PUT,
        events::leaves(&[Kind::OrderPaid]),
    ],
);
pub const RECORD_FEE: Grant = Grant::operation("orders::record_fee", &[FIND, REPLACE, books::FIND, books::POST]);

/// Money that Stripe has for an order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Payment {
    pub intent_id: String,
    pub amount_cents: i64,
    /// Of the card, as its bank says.
    pub card_country: Option<String>,
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
    let mut tries = 0;
    loop {
        let Some(order) = find(app, tenant, id).await? else { return Ok(None) };
        let intent_id = payment.map(|payment| payment.intent_id.clone());
        match order.state {
            State::Paid if order.intent_id == intent_id => return Ok(Some(order)),
            State::Paid | State::Closed => {
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
        let next =
            Record { state: State::Paid, paid_at: Some(now), intent_id, tax, revision: order.revision + 1, ..order };
        if write(app, &next, now, by).await? {
            return Ok(Some(next));
        }
        retry_with_backoff(&mut tries, format!("the order {id}")).await?;
    }
}

async fn write(app: &App, next: &Record, now: Time, by: &Actor) -> Result<bool, Error> {
    let (tenant, id) = (next.tenant_id, next.id);
    let change = Change::OrderPaid { order_id: id, total_cents: next.total_cents };
    let mut transaction = Transaction::new(app)
        .with((), replace(app, next)?)
        .with((), pending::end(app, &next.closing())?)
        .with((), events::record(app, tenant, by, change)?)
        .with_all((), books::post(app, &transfers(next)?, now)?)
        .with_all((), next.begin_tax(app)?);
    for line in &next.lines {
        transaction.add((), purchases::buy(app, tenant, &line.package, id, now)?);
    }
    if next.total_cents > 0 {
        transaction.add_all((), mail(app, next, &next.lines, now, false).await?);
    }
    Ok(transaction.write().await?.is_ok())
}

/// What of an order moves between accounts; of what costs nothing, nothing does.
fn transfers(order: &Record) -> Result<Vec<Transfer>, Error> {
    let mut transfers = Vec::new();
    if order.total_cents > 0 {
        let id = transfer_id(format!("charge/{}", order.id))?;
        transfers.push(ledger::charge(id, order.tenant_id, order.total()?).map_err(Error::internal)?);
    }
    for (at, line) in order.lines.iter().enumerate().filter(|(_, line)| line.price_cents > 0) {
        let sale = Sale {
            buyer: order.tenant_id,
            price: money(line.net_cents())?,
            tax: i64::try_from(line.tax_cents()).map_err(Error::internal)?,
            split: Split::of_creator(line.creator),
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
    lines: &[Line],
    now: Time,
    is_refund: bool,
) -> Result<Option<aws_sdk_dynamodb::types::TransactWriteItem>, Error> {
    let person = accounts::person(app, order.created_by).await?;
    let workspace = workspaces::find(app, order.tenant_id).await?;
    let (Some(person), Some(workspace)) = (person, workspace) else { return Ok(None) };
    let shown = |cents: u64| money(cents).map(|money| money.to_string());
    let total = shown(lines.iter().map(Line::gross_cents).sum())?;
    let name = |line: &Line| format!("{} ({})", line.title, line.package);
    let line = |line: &Line| shown(line.price_cents).map(|price| (name(line), price));
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
        if order.state != State::Paid || order.fee_cents.is_some() || fee.currency != CURRENCY || fee.amount <= 0 {
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
