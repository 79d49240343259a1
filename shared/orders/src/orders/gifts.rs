//! Orders that are gifts: one package, whose code puts it into another workspace.
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `unpaid` | its order waits for its payment, or, paid, for a decision of people | `ready`, `void` |
//! | `ready` | its newest code can be redeemed | `redeemed`, `void`, `disputed`, `expired` |
//! | `redeemed` | the package is a workspace's | `void` |
//! | `disputed` | a bank holds its money, or warns of it, and nobody redeems it meanwhile | `ready`, `void` |
//! | `expired` | a year has gone since it was paid | |
//! | `void` | its money goes back, or its order was closed: nobody has the package by it | `ready`, `redeemed`, when a refund fails |
//!
//! Invariants:
//! - the state is what the order's own record says, and every step replaces that record on
//!   condition: so a gift is redeemed once, and never beside a refund or a dispute;
//! - the purchase of whoever redeems it is made in the same transaction;
//! - a code is `<tenant>.<order>.<number>` and its MAC (see [`platform::codes`]): nothing of it
//!   lies in a table, nobody can guess one, and only the newest number is good.

use aws_sdk_dynamodb::types::TransactWriteItem;
use catalog_store::purchases;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, Email, MailId, OrderId, TenantId, Time};
use identity_store::accounts;
use identity_store::mail_rate_limit::{self, Occasion};
use jiff::SignedDuration;
use platform::codes::{self, Purpose};
use platform::endpoint::{Action, Grant, Secret, Table};
use platform::mail::{Link, Mail, Message};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::transaction::{Transaction, put_new_item, retry_with_backoff};
use store_core::{events, outbox, partition};
use tenancy_store::workspaces;

use super::{FIND, Line, REPLACE, Record, RefundState, State, find, pk, replace};
use crate::{GIFTS, ORDERS};

/// A code can be redeemed so long after the order was paid.
pub const REDEEMED_WITHIN: SignedDuration = SignedDuration::from_hours(365 * 24);
/// Codes of one gift.
pub const CODES_MAX: u32 = 20;
/// Between two codes of one gift.
pub const CODE_PAUSE: SignedDuration = SignedDuration::from_mins(1);

// What the operations touch.
pub(super) const MARK: Grant =
    Grant::operation("gifts::mark", &[Grant::items(Table::Orders, &[Action::Put], &[GIFTS])]);
pub const LIST: Grant = Grant::operation(
    "orders::list_gifts",
    &[
        Grant::items(Table::Orders, &[Action::Query], &[GIFTS]),
        Grant::items(Table::Orders, &[Action::BatchGet], &[ORDERS]),
    ],
);
pub const ISSUE_CODE: Grant = Grant::operation(
    "orders::issue_code",
    &[
        FIND,
        REPLACE,
        workspaces::FIND,
        mail_rate_limit::COUNT,
        outbox::PUT,
        Grant::read_secret(Secret::CodeKey),
        events::leaves(&[Kind::GiftCodeIssued]),
    ],
);
pub const FIND_BY_CODE: Grant = Grant::operation("orders::find_by_code", &[FIND, Grant::read_secret(Secret::CodeKey)]);
pub const REDEEM: Grant = Grant::operation(
    "orders::redeem",
    &[FIND, REPLACE, purchases::RECEIVE, events::leaves(&[Kind::GiftRedeemed, Kind::GiftReceived])],
);
/// Of [`ended_mail`].
pub(crate) const TELL: Grant = Grant::operation("orders::ended_mail", &[accounts::PERSON, outbox::PUT]);

/// What an order that is a gift has beyond others.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gift {
    /// How many codes there were; the last one is good.
    pub codes: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_issued_at: Option<Time>,
    /// Which request has made the last code: its repetition makes no other.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_issue: Option<MailId>,
    /// A year after it was paid.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub redeemed: Option<Redemption>,
}

/// Whose a gift is, and who has redeemed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Redemption {
    pub tenant_id: TenantId,
    pub account_id: AccountId,
    pub at: Time,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum GiftState {
    /// Its order waits for its payment, or for people who look at the payment.
    Unpaid,
    /// Its newest code can be redeemed.
    Ready,
    Redeemed,
    /// A bank holds its money, or warns of its payment and people look at it.
    Disputed,
    Expired,
    /// Its money goes back, or its order was closed.
    Void,
}

/// Which order is a gift, for the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    order_id: OrderId,
}

impl Record {
    /// Whose purchases its packages are; none of a gift that nobody has redeemed.
    pub(crate) fn holder(&self) -> Option<TenantId> {
        match &self.gift {
            None => Some(self.tenant_id),
            Some(gift) => gift.redeemed.as_ref().map(|redeemed| redeemed.tenant_id),
        }
    }

    /// None of an order that is no gift.
    pub fn gift_state(&self, now: Time) -> Option<GiftState> {
        let gift = self.gift.as_ref()?;
        let goes_back = self.refunds.iter().any(|refund| refund.state != RefundState::Failed);
        Some(match self.state {
            State::Open | State::Held => GiftState::Unpaid,
            State::Closed => GiftState::Void,
            State::Paid if goes_back || self.is_lost() || self.is_refused() => GiftState::Void,
            State::Paid if gift.redeemed.is_some() => GiftState::Redeemed,
            State::Paid if self.is_disputed() || self.is_in_review() => GiftState::Disputed,
            State::Paid if gift.expires_at.is_none_or(|expires_at| expires_at <= now) => GiftState::Expired,
            State::Paid => GiftState::Ready,
        })
    }

    fn code_subject(&self, gift: &Gift) -> String {
        format!("{}.{}.{}", self.tenant_id, self.id, gift.codes)
    }
}

fn gifts_pk(tenant: TenantId) -> String {
    format!("{tenant}#gifts")
}

/// The part of a transaction that lists a new order among the gifts.
pub(super) fn mark(app: &App, order: &Record) -> Result<TransactWriteItem, Error> {
    put_new_item(app, Table::Orders, &keyed(gifts_pk(order.tenant_id), order.id, Mark { order_id: order.id }))
}

/// At most `limit` orders of a workspace that are gifts after `after`, the oldest first, and
/// whether there are more.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<OrderId>,
    limit: usize,
) -> Result<(Vec<Record>, bool), Error> {
    let after = after.map(|id| id.to_string());
    let (marks, more): (Vec<Mark>, bool) =
        partition::page(app, Table::Orders, gifts_pk(tenant), OrderId::PREFIX, after.as_deref(), limit).await?;
    let keys = marks.iter().map(|mark| (pk(tenant), mark.order_id.to_string()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    let mut orders: Vec<Record> = found.into_iter().map(|keyed| keyed.record).collect();
    orders.sort_by_key(|order| order.id);
    Ok((orders, more))
}

/// Who is to get a code, or to whom it is shown.
#[derive(Debug, Clone)]
pub struct NewCode {
    /// The same for the repetitions of one request.
    pub issue: MailId,
    /// Without it the code is shown to the buyer.
    pub recipient: Option<Email>,
}

/// What became of a wish for a code.
#[derive(Debug)]
pub enum IssuedCode {
    /// Now, or by an earlier try of the same request.
    Done { order: Box<Record>, code: String },
    /// There is no such order, or it is no gift.
    NotFound,
    /// It is not paid, or nobody can redeem it any more.
    NotReady(GiftState),
    /// There was one moments ago.
    Lately,
    /// [`CODES_MAX`] is met.
    TooMany,
    /// The address got as many mails of this kind today as it may.
    AddressLimitMet,
    /// The workspace has had as many codes mailed today as it may.
    WorkspaceLimitMet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Address,
    Workspace,
    Other,
}

/// Makes the next code of a gift, and mails it if somebody is to get it: the one before is good
/// no more.
pub async fn issue_code(
    app: &App,
    (tenant, id): (TenantId, OrderId),
    new: &NewCode,
    by: &Actor,
) -> Result<IssuedCode, Error> {
    let mut tries = 0;
    loop {
        let Some(order) = find(app, tenant, id).await? else { return Ok(IssuedCode::NotFound) };
        let now = Time::from(app.clock.now());
        let (Some(gift), Some(state)) = (&order.gift, order.gift_state(now)) else { return Ok(IssuedCode::NotFound) };
        if gift.code_issue == Some(new.issue) {
            let code = codes::write(app, Purpose::Gift, &order.code_subject(gift)).await?;
            return Ok(IssuedCode::Done { code, order: Box::new(order) });
        }
        if state != GiftState::Ready {
            return Ok(IssuedCode::NotReady(state));
        }
        if gift.codes >= CODES_MAX {
            return Ok(IssuedCode::TooMany);
        }
        if gift.code_issued_at.is_some_and(|at| at.plus(CODE_PAUSE) > now) {
            return Ok(IssuedCode::Lately);
        }
        let next =
            Gift { codes: gift.codes + 1, code_issued_at: Some(now), code_issue: Some(new.issue), ..gift.clone() };
        let next = Record { gift: Some(next), revision: order.revision + 1, ..order };
        match write_code(app, &next, new, by).await? {
            Ok(()) => {}
            Err(Part::Address) => return Ok(IssuedCode::AddressLimitMet),
            Err(Part::Workspace) => return Ok(IssuedCode::WorkspaceLimitMet),
            Err(Part::Other) => retry_with_backoff(&mut tries, format!("the order {id}")).await?,
        }
    }
}

async fn write_code(app: &App, next: &Record, new: &NewCode, by: &Actor) -> Result<Result<(), Part>, Error> {
    let (tenant, number) = (next.tenant_id, next.gift.as_ref().map_or(0, |gift| gift.codes));
    let change = Change::GiftCodeIssued { order_id: next.id, number, mailed: new.recipient.is_some() };
    let mut transaction = Transaction::new(app)
        .with(Part::Other, replace(app, next)?)
        .with(Part::Other, events::record(app, tenant, by, change)?);
    if let Some(recipient) = &new.recipient {
        transaction.add(Part::Address, mail_rate_limit::count_part(app, recipient, Occasion::Gift)?);
        transaction.add(Part::Workspace, mail_rate_limit::count_gift_of_workspace_part(app, tenant)?);
        transaction.add(Part::Other, outbox::mail(app, tenant, &code_mail(app, next, new.issue, recipient).await?)?);
    }
    Ok(transaction.write().await?.map_err(|failed| {
        // Whatever else has changed is looked at anew first.
        let parts = [Part::Other, Part::Workspace];
        parts.into_iter().find(|part| failed.contains(part)).unwrap_or(Part::Address)
    }))
}

async fn code_mail(app: &App, order: &Record, id: MailId, to: &Email) -> Result<Mail, Error> {
    let workspace = workspaces::find(app, order.tenant_id).await?;
    let workspace = workspace.ok_or_else(|| Error::internal("a workspace has gone"))?;
    let (Some(gift), Some(line)) = (&order.gift, order.lines.first()) else {
        return Err(Error::internal("a gift has no package"));
    };
    let expires_at = gift.expires_at.ok_or_else(|| Error::internal("a gift that was paid never expires"))?;
    let link = Link { purpose: Purpose::Gift, subject: order.code_subject(gift), expires_at };
    let message = Message::Gift { from: workspace.name.to_string(), package: line.name(), link };
    Ok(Mail { id, to: to.clone(), message })
}

/// The order that a code is of, if the code was made by us; whether it is the newest one.
pub async fn find_by_code(app: &App, code: &str) -> Result<Option<(Record, bool)>, Error> {
    let Some(subject) = codes::read(app, Purpose::Gift, code).await? else { return Ok(None) };
    let mut parts = subject.split('.');
    let (tenant, order, number) = (parts.next(), parts.next(), parts.next());
    let tenant: Option<TenantId> = tenant.and_then(|text| text.parse().ok());
    let order: Option<OrderId> = order.and_then(|text| text.parse().ok());
    let number: Option<u32> = number.and_then(|text| text.parse().ok());
    let (Some(tenant), Some(order), Some(number)) = (tenant, order, number) else { return Ok(None) };
    let found = find(app, tenant, order).await?;
    Ok(found.and_then(|order| {
        let newest = order.gift.as_ref()?.codes;
        Some((order, newest == number))
    }))
}

/// Puts the package of a gift that was `Ready` into a workspace, if nothing has happened to the
/// order, nor to what the workspace has of the package since that was `seen`: whether it did.
pub async fn redeem(
    app: &App,
    order: &Record,
    redemption: Redemption,
    seen: &purchases::Held,
    by: &Actor,
) -> Result<bool, Error> {
    let (Some(gift), Some(line)) = (&order.gift, order.lines.first()) else { return Ok(false) };
    let (tenant, order_id, at) = (redemption.tenant_id, order.id, redemption.at);
    let received = Change::GiftReceived { order_id, package: line.package.to_string() };
    let next = Gift { redeemed: Some(redemption), ..gift.clone() };
    let next = Record { gift: Some(next), revision: order.revision + 1, ..order.clone() };
    // Who they are is no business of whoever paid.
    let told = Actor::system("redeem-gift");
    let written = Transaction::new(app)
        .with((), replace(app, &next)?)
        .with((), purchases::receive(app, tenant, line.item(order_id), seen, at)?)
        .with((), events::record(app, order.tenant_id, &told, Change::GiftRedeemed { order_id })?)
        .with((), events::record(app, tenant, by, received)?)
        .write()
        .await?;
    Ok(written.is_ok())
}

/// The mail that tells whoever has redeemed a gift that they can use it no more; none of an
/// order that is no gift or was not redeemed, and none where the account has gone.
pub(crate) async fn ended_mail(app: &App, order: &Record) -> Result<Option<TransactWriteItem>, Error> {
    let Some(redeemed) = order.gift.as_ref().and_then(|gift| gift.redeemed.as_ref()) else { return Ok(None) };
    let Some(person) = accounts::person(app, redeemed.account_id).await? else { return Ok(None) };
    let packages = order.lines.iter().map(Line::name).collect();
    let message = Message::GiftEnded { packages, at: app.clock.now().into() };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, redeemed.account_id, &mail).map(Some)
}
