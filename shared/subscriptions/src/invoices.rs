//! Invoices of subscriptions, as Stripe had them when they were last looked at. Each is kept
//! in the transaction of the mail that tells of it: that it is paid, or that it could not be
//! charged, once for each try.
//!
//! Keys are in the head of the crate: the newest first, and one by its id.

use aws_sdk_dynamodb::types::Put;
use domain::events::{Actor, Change, Kind};
use domain::{TenantId, Time};
use identity_store::accounts;
use ledger::Currency;
use payments::Invoice;
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::Message;
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, Listing};
use store_core::transaction::{Transaction, put_item};
use store_core::{events, outbox};
use tenancy_store::workspaces;

use crate::entitlement::retried_at;
use crate::journal::{self, Paid};
use crate::subscriptions::{Current, mail_to_owner};

const INVOICES: &str = "INVOICES";
const INVOICE: &str = "INVOICE";
/// Later than any time in seconds: what is taken from it sorts the newest first.
const LAST_SECOND: i64 = 9_999_999_999;

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("invoices::find", &[Grant::items(Table::Orders, &[Action::Get], &[Key::Named(INVOICES)])]);
pub const LIST: Grant =
    Grant::operation("invoices::list", &[Grant::items(Table::Orders, &[Action::Query], &[Key::Named(INVOICES)])]);
pub const RECORD: Grant = Grant::operation(
    "invoices::record",
    &[
        FIND,
        Grant::items(Table::Orders, &[Action::Put], &[Key::Named(INVOICES)]),
        journal::WRITE,
        workspaces::FIND,
        accounts::PERSON,
        outbox::PUT,
        events::leaves(&[Kind::InvoiceChanged]),
    ],
);

/// As it lies in the table. Amounts are in minor units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    pub currency: Currency,
    pub total: i64,
    pub amount_due: i64,
    pub amount_paid: i64,
    pub created_at: Time,
    pub attempts: u32,
    pub lines: Vec<Line>,
    /// 1, 2, 3, …
    pub revision: u64,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub description: String,
    pub amount: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
    pub period_start: Time,
    pub period_end: Time,
    pub is_proration: bool,
}

/// As Stripe names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = InvoiceState)]
pub enum State {
    /// Something may still be added to it.
    Draft,
    /// To be paid.
    Open,
    Paid,
    /// Nobody has to pay it.
    Void,
    /// Nobody is expected to pay it any more.
    Uncollectible,
}

impl State {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Paid => "paid",
            Self::Void => "void",
            Self::Uncollectible => "uncollectible",
        }
    }

    fn named(text: &str) -> Option<Self> {
        [Self::Draft, Self::Open, Self::Paid, Self::Void, Self::Uncollectible]
            .into_iter()
            .find(|it| it.as_str() == text)
    }

    /// An invoice that is paid or void stays so, whatever comes late.
    fn rank(self) -> u8 {
        match self {
            Self::Draft => 0,
            Self::Open => 1,
            Self::Uncollectible => 2,
            Self::Paid | Self::Void => 3,
        }
    }
}

fn pk(tenant: TenantId) -> String {
    format!("{INVOICES}#{tenant}")
}

fn sk_in_list(record: &Record) -> String {
    format!("LIST#{:010}#{}", LAST_SECOND - record.created_at.as_second(), record.id)
}

pub async fn find(app: &App, tenant: TenantId, id: &str) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(tenant), format!("{INVOICE}#{id}")).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The newest first.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<&str>,
    limit: usize,
) -> Result<Listing<Record, String>, Error> {
    let (found, more): (Vec<Keyed<Record>>, bool) =
        partition::page(app, Table::Orders, pk(tenant), "LIST#", after, limit).await?;
    let items: Vec<Record> = found.into_iter().map(|keyed| keyed.record).collect();
    let next = items.last().filter(|_| more).map(sk_in_list);
    Ok(Listing { items, next })
}

/// Keeps an invoice as it was found; whether nobody has written it since it was read. `late`
/// is the subscription where its payment is late.
pub async fn record(
    app: &App,
    tenant: TenantId,
    before: Option<Record>,
    found: &Invoice,
    late: Option<&Current>,
    by: &Actor,
) -> Result<bool, Error> {
    let Some(next) = read(found, before.as_ref(), late)? else { return Ok(true) };
    let put = || match next.revision {
        1 => Put::builder().condition_expression("attribute_not_exists(pk)"),
        now => {
            let put = Put::builder().condition_expression("revision = :seen");
            put.expression_attribute_values(":seen", number(now - 1))
        }
    };
    let mut transaction = Transaction::new(app);
    for sk in [format!("{INVOICE}#{}", next.id), sk_in_list(&next)] {
        transaction.add((), put_item(app, Table::Orders, put(), &keyed(pk(tenant), sk, &next))?);
    }
    let state = before.as_ref().map(|before| before.state);
    if state != Some(next.state) {
        let change = Change::InvoiceChanged { invoice: next.id.clone(), status: next.state.as_str().to_owned() };
        transaction.add((), events::record(app, tenant, by, change)?);
    }
    if let Some(paid) = newly_paid(state, &next, app.clock.now().into()) {
        transaction.add((), journal::paid(app, &paid)?);
    }
    if let Some(message) = message(before.as_ref(), &next, late, app.clock.now().into()) {
        transaction.add_all((), mail_to_owner(app, tenant, message).await?);
    }
    Ok(transaction.write().await?.is_ok())
}

/// `None` where nothing is new.
fn read(found: &Invoice, before: Option<&Record>, late: Option<&Current>) -> Result<Option<Record>, Error> {
    let unknown = |what: &str| Error::internal(format!("{what} of the invoice {} is not known here", found.id));
    let time = |seconds: i64| jiff::Timestamp::from_second(seconds).map(Time::from).map_err(|_| unknown("a time"));
    let line = |line: &payments::InvoiceLine| {
        Ok(Line {
            description: line.description.clone(),
            amount: line.amount,
            quantity: line.quantity,
            period_start: time(line.period.0)?,
            period_end: time(line.period.1)?,
            is_proration: line.is_proration,
        })
    };
    let record = Record {
        id: found.id.clone(),
        number: found.number.clone(),
        state: State::named(&found.status).ok_or_else(|| unknown("the status"))?,
        reason: found.reason.clone(),
        currency: found.currency.parse().map_err(|_| unknown("the currency"))?,
        total: found.total,
        amount_due: found.amount_due,
        amount_paid: found.amount_paid,
        created_at: time(found.created)?,
        // Stripe counts those alone that it makes by itself.
        attempts: found.attempts.max(late.map_or(0, |late| late.retries + 1)),
        lines: found.lines.iter().map(line).collect::<Result<_, Error>>()?,
        revision: before.map_or(0, |before| before.revision),
    };
    if before.is_some_and(|before| *before == record || before.state.rank() > record.state.rank()) {
        return Ok(None);
    }
    Ok(Some(Record { revision: record.revision + 1, ..record }))
}

/// For the journal: that money has come.
fn newly_paid(before: Option<State>, next: &Record, at: Time) -> Option<Paid> {
    let is_new = next.state == State::Paid && before != Some(State::Paid) && next.amount_paid > 0;
    let Record { id, amount_paid, currency, .. } = next;
    is_new.then(|| Paid { invoice_id: id.clone(), at, amount: *amount_paid, currency: *currency })
}

/// The mail that a change is told by.
fn message(
    before: Option<&Record>,
    next: &Record,
    late: Option<&Current>,
    at: Time,
) -> Option<impl FnOnce(String) -> Message> {
    let total = format!("{} {}", next.currency.decimal(next.total), next.currency);
    let number = next.number.clone().unwrap_or_else(|| next.id.clone());
    let is_newly_paid = next.state == State::Paid && before.is_none_or(|before| before.state != State::Paid);
    if is_newly_paid && next.total > 0 {
        let line = |line: &Line| {
            (line.description.clone(), format!("{} {}", next.currency.decimal(line.amount), next.currency))
        };
        let lines = next.lines.iter().map(line).collect();
        return Some(Box::new(move |workspace| Message::InvoicePaid { workspace, number, lines, total, at })
            as Box<dyn FnOnce(String) -> Message + Send>);
    }
    let late = late?;
    let is_another_try = next.attempts > before.map_or(0, |before| before.attempts);
    if next.state != State::Open || !is_another_try {
        return None;
    }
    let (since, ends_at) = (late.past_due_since?, late.facts().grace_ends_at()?);
    let (failures, next_try_at) = (next.attempts, retried_at(since, late.retries as usize));
    Some(Box::new(move |workspace| Message::PaymentFailed { workspace, number, total, failures, next_try_at, ends_at }))
}
