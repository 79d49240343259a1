//! Orders: packages at the prices that they had when the order was made, and how it was
//! paid.
//!
//! Keys are in the head of the crate. The states of an order:
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `open` | its prices are held, and it can be paid | `paid`, `held`, `closed` |
//! | `held` | its money has come, and its packages wait until people have decided on it | `paid` |
//! | `paid` | its packages are the workspace's, but for what was refunded | |
//! | `closed` | nobody can pay it any more | |
//!
//! Invariants:
//! - an order has at most one [`Attempt`] at a time, of which Stripe can take money: the
//!   next one begins when Stripe has said that the last one is dead, and what a buyer can
//!   pay by is given out only when it stands in the order. So an order is paid at most once;
//! - the key of an attempt is stored before Stripe is called by it;
//! - `paid`, the purchases of its packages, the transfers of the sale, the event and the
//!   receipt are one transaction;
//! - what was paid for a `held` order lies in the account of its buyer: nobody has a share of
//!   it, and nobody the use of a package, until it is released. One that is refused becomes
//!   `paid` in the transaction that begins its refund, so that all that follows a sale follows
//!   it, but for the use of its packages;
//! - `closed` only when no attempt can be paid any more;
//! - an order that is a gift has one package, which is in nobody's purchases until its code is
//!   redeemed;
//! - an order with a discount code has one of its uses from the transaction that makes the
//!   order to the one that closes it.

mod attempts;
mod create;
mod gifts;
mod paid;
mod receipts;
mod refunds;
mod size;
mod taxes;

pub use attempts::{ATTEMPT, CLOSE, NewAttempt, begin_attempt, close, record_attempt};
pub use create::{CREATE, Created, NewOrder, create};
pub use gifts::{
    CODE_PAUSE, CODES_MAX, FIND_BY_CODE, Gift, GiftState, ISSUE_CODE, IssuedCode, LIST as LIST_GIFTS, NewCode, REDEEM,
    REDEEMED_WITHIN, Redemption, find_by_code, issue_code, list as list_gifts, redeem,
};
pub(crate) use gifts::{TELL, ended_mail};
pub(crate) use paid::{HAND_OVER, hand_over, number_receipt, sale_id, sales, transfer_id};
pub use paid::{HOLD, PAY, Payment, RECORD_FEE, mark_paid, mark_paid_or_held, record_fee, transfer_ids};
pub use receipts::{Pages, RECORD_PAGES, Receipt, Which, record_pages};
pub use refunds::{
    BEGIN_TRY, END_REFUND, REFUNDED_WITHIN, REFUNDS_MAX, REQUEST_REFUND, RefundRecord, RefundState, RequestedRefund,
    begin_try, fail_refund, request_refund, settle_refund,
};
pub use size::{TRANSACTION_ITEMS_MAX, fits, items_max};

pub use taxes::{END_TAX, RECORD_TAX, end_tax, fail_tax, record_tax};

use std::collections::HashMap;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use catalog_store::purchases::Item;
use domain::{AccountId, CountryCode, DiscountCode, OrderId, TenantId, Time};
use jiff::SignedDuration;
use ledger::{Currency, InvalidSplit, Money, Share, Split};
use platform::dynamodb::{PK, SK, failed, get, number, text};
use platform::endpoint::{Action, Grant, Table};
use platform::{App, Error};
use registry::PackageId;
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition;
use store_core::transaction::put_item;

use crate::ORDERS;
use crate::disputes::{self, DisputeMark};
use crate::pending::Work;
use crate::reviews::{Review, ReviewState};
use crate::tax::{LineTax, OrderTax};

/// Of one order, if each has one creator: with all that it writes when it is paid, given back
/// or lost, with its tax, they fit into one transaction. How many more workspaces may share in
/// them says [`fits`].
pub const ORDER_PACKAGES_MAX: usize = 7;
/// What a card pays at most, by Stripe's rule for US dollars.
pub const ORDER_CENTS_MAX: u64 = 99_999_999;
/// So long its prices are held. A page of Stripe's lives no longer than a day, by a clock
/// that is not ours, and so do the keys of calls.
pub const PRICES_HELD_FOR: SignedDuration = SignedDuration::from_hours(23);
/// What a page of Stripe's needs at least, and a minute more.
pub const PAYABLE_UNTIL_BEFORE_END: SignedDuration = SignedDuration::from_mins(31);
/// Prices are in US dollars.
pub const CURRENCY: Currency = Currency::Usd;

// What the operations touch.
pub const FIND: Grant = Grant::operation("orders::find", &[Grant::items(Table::Orders, &[Action::Get], &[ORDERS])]);
pub const LIST: Grant = Grant::operation("orders::list", &[Grant::items(Table::Orders, &[Action::Query], &[ORDERS])]);
pub const FIND_ALL: Grant =
    Grant::operation("orders::find_all", &[Grant::items(Table::Orders, &[Action::BatchGet], &[ORDERS])]);
pub(crate) const REPLACE: Grant =
    Grant::operation("orders::replace", &[Grant::items(Table::Orders, &[Action::Put], &[ORDERS])]);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = OrderState)]
pub enum State {
    Open,
    /// It is paid, and waits for a decision of people before its packages can be used.
    Held,
    Paid,
    Closed,
}

/// By what a buyer pays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = CheckoutKind)]
pub enum AttemptKind {
    /// A page of Stripe's.
    HostedPage,
    /// Stripe's form on a page of our own.
    PaymentForm,
}

/// One package of an order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub package: PackageId,
    /// As it was called when the order was made.
    pub title: String,
    /// Whose it was then: who gets the share of it.
    pub creator: TenantId,
    /// Who had a part of that share then; what is left of it is the creator's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub collaborators: Vec<Share>,
    /// Who brought the buyer, and gets a part of what is left to the creator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliate: Option<Share>,
    /// How many members it is bought for; none of what is for each member of a workspace.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// What it is sold at, all seats together, after the discount. What is paid for it, divided and given back also
    /// depends on the tax.
    pub price_cents: u64,
    /// What the order's code takes off.
    #[serde(default)]
    pub discount_cents: u64,
    /// None where no tax is collected, and of what costs nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<LineTax>,
}

impl Line {
    /// What the buyer has of it.
    pub fn item(&self, order: OrderId) -> Item<'_> {
        Item { package: &self.package, order, seats: self.seats }
    }

    /// As buyers and creators read it.
    pub fn name(&self) -> String {
        let seats = match self.seats {
            None => String::new(),
            Some(1) => ", 1 seat".to_owned(),
            Some(seats) => format!(", {seats} seats"),
        };
        format!("{} ({}){seats}", self.title, self.package)
    }

    /// What one seat costs without a code.
    pub fn seat_price_cents(&self) -> Option<u64> {
        self.seats.map(|seats| self.list_price_cents() / u64::from(seats.max(1)))
    }

    /// As how many equal amounts this one can be shown: as many as there are seats, or one.
    pub fn quantity(&self, cents: u64) -> u32 {
        self.seats.filter(|seats| *seats > 0 && cents.is_multiple_of(u64::from(*seats))).unwrap_or(1)
    }

    /// What it costs without a code.
    pub fn list_price_cents(&self) -> u64 {
        self.price_cents + self.discount_cents
    }

    /// Every workspace that shares in it, the creator first.
    pub fn parties(&self) -> impl Iterator<Item = TenantId> {
        [self.creator].into_iter().chain(self.collaborators.iter().chain(&self.affiliate).map(|share| share.tenant))
    }

    /// How what it earns is divided.
    ///
    /// # Errors
    /// For shares that make no split, which no order is made with.
    pub fn split(&self) -> Result<Split, InvalidSplit> {
        let split = Split::new(self.creator, self.collaborators.clone())?;
        match self.affiliate {
            Some(affiliate) => split.with_affiliate(affiliate),
            None => Ok(split),
        }
    }

    pub fn tax_cents(&self) -> u64 {
        self.tax.as_ref().map_or(0, |tax| tax.tax_cents)
    }

    /// What is divided between whom it belongs to: without tax.
    pub fn net_cents(&self) -> u64 {
        let within = self.tax.as_ref().filter(|tax| tax.is_inclusive).map_or(0, |tax| tax.tax_cents);
        self.price_cents - within
    }

    /// What is paid for it, and given back with it: with tax.
    pub fn gross_cents(&self) -> u64 {
        self.net_cents() + self.tax_cents()
    }
}

/// What Stripe was asked to take the money by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// 1, 2, 3, …
    pub number: u32,
    pub kind: AttemptKind,
    pub begun_at: Time,
    /// Where the buyer was then, by the address that they came from; none where nobody knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<CountryCode>,
    /// Of the session or the intent; `None` as long as nobody knows what became of the call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stripe_id: Option<String>,
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    pub id: OrderId,
    pub tenant_id: TenantId,
    pub created_by: AccountId,
    pub created_at: Time,
    pub prices_until: Time,
    pub lines: Vec<Line>,
    /// Of an order for somebody else, who has its one package by a code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gift: Option<Gift>,
    /// What is paid for them together, with tax.
    pub total_cents: u64,
    /// None where no tax is collected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax: Option<OrderTax>,
    /// Of which it has a use, unless it was closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<DiscountCode>,
    pub state: State,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempt: Option<Attempt>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<Time>,
    /// By what it was paid; none of an order for nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub intent_id: Option<String>,
    /// None of what cost nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Receipt>,
    /// What Stripe keeps of it, as soon as it is booked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fee_cents: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refunds: Vec<RefundRecord>,
    /// As their own records have them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub disputes: Vec<DisputeMark>,
    /// Whether its payment is suspicious, and what people decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// Grows with each write.
    pub revision: u64,
}

impl Record {
    /// By what Stripe knows the call of an attempt.
    pub fn key_of(&self, attempt: &Attempt) -> String {
        format!("order/{}/{}", self.id, attempt.number)
    }

    /// What is to be done when it is not paid in time.
    pub(crate) fn closing(&self) -> Work {
        Work::CloseOrder { tenant_id: self.tenant_id, order_id: self.id, due_at: self.prices_until }
    }

    pub fn total(&self) -> Result<Money, Error> {
        money(self.total_cents)
    }

    /// What the buyer, or whoever has redeemed the gift, has of it.
    pub(crate) fn items(&self) -> impl Iterator<Item = Item<'_>> {
        self.lines.iter().map(|line| line.item(self.id))
    }

    /// The same of some of its packages.
    pub(crate) fn items_of<'a>(&'a self, packages: &'a [PackageId]) -> impl Iterator<Item = Item<'a>> {
        self.items().filter(|item| packages.contains(item.package))
    }

    pub fn packages(&self) -> Vec<PackageId> {
        self.lines.iter().map(|line| line.package.clone()).collect()
    }

    /// What its code takes off.
    pub fn discount_cents(&self) -> u64 {
        self.lines.iter().map(|line| line.discount_cents).sum()
    }

    pub fn tax_cents(&self) -> u64 {
        self.lines.iter().map(Line::tax_cents).sum()
    }

    /// Whether a bank has taken money of it and decides whether that was right.
    pub fn is_disputed(&self) -> bool {
        self.disputes.iter().any(|it| it.state.holds_money())
    }

    /// Whether a bank has taken its money for good.
    pub(crate) fn is_lost(&self) -> bool {
        self.disputes.iter().any(|it| it.state == disputes::State::Lost)
    }

    /// Whether its money has come.
    pub fn has_money(&self) -> bool {
        matches!(self.state, State::Held | State::Paid)
    }

    /// Whether people look at its payment.
    pub(crate) fn is_in_review(&self) -> bool {
        self.review.as_ref().is_some_and(|review| review.state == ReviewState::InReview)
    }

    /// Whether people have refused its payment: nobody uses its packages, whatever becomes of
    /// the refund.
    pub fn is_refused(&self) -> bool {
        self.review.as_ref().is_some_and(|review| review.state == ReviewState::Refused)
    }

    /// Whether there is time to pay it.
    pub fn is_payable_at(&self, now: Time) -> bool {
        self.state == State::Open && now <= self.prices_until.plus(-PAYABLE_UNTIL_BEFORE_END)
    }
}

/// So many cents, as the books have them.
pub fn money(cents: u64) -> Result<Money, Error> {
    let amount = i64::try_from(cents).map_err(Error::internal)?;
    Money::new(amount, CURRENCY).map_err(Error::internal)
}

pub(crate) fn pk(tenant: TenantId) -> String {
    format!("{tenant}#orders")
}

pub async fn find(app: &App, tenant: TenantId, id: OrderId) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(tenant), id).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Those of these orders that there are, in no order.
pub async fn find_all(app: &App, ids: &[(TenantId, OrderId)]) -> Result<Vec<Record>, Error> {
    let keys = ids.iter().map(|(tenant, id)| (pk(*tenant), id.to_string()));
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// At most `limit` orders of a workspace that were made before `after`, the latest first,
/// and whether there are more.
pub async fn list(
    app: &App,
    tenant: TenantId,
    after: Option<OrderId>,
    limit: usize,
) -> Result<(Vec<Record>, bool), Error> {
    let start = after.map(|id| HashMap::from([(PK.to_owned(), text(pk(tenant))), (SK.to_owned(), text(id))]));
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Orders)?)
        .key_condition_expression("pk = :pk")
        .expression_attribute_values(":pk", text(pk(tenant)))
        .set_exclusive_start_key(start)
        .scan_index_forward(false)
        .consistent_read(true)
        .limit(i32::try_from(limit + 1).unwrap_or(i32::MAX))
        .send()
        .await
        .map_err(failed)?;
    let mut items = answer.items.unwrap_or_default();
    let more = items.len() > limit || answer.last_evaluated_key.is_some();
    items.truncate(limit);
    Ok((serde_dynamo::from_items(items).map_err(Error::internal)?, more))
}

/// The part of a transaction that puts an order in the place of the one before it.
pub(crate) fn replace(app: &App, next: &Record) -> Result<TransactWriteItem, Error> {
    let put = Put::builder()
        .condition_expression("revision = :seen")
        .expression_attribute_values(":seen", number(next.revision - 1));
    put_item(app, Table::Orders, put, &keyed(pk(next.tenant_id), next.id, next))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use ulid::Ulid;

    use super::*;

    #[test]
    fn an_amount_is_shown_as_equal_ones_or_as_one() {
        for (seats, cents, quantity) in [
            (None, 3_600, 1),
            (Some(1), 3_600, 1),
            (Some(3), 3_600, 3),
            (Some(3), 3_601, 1),
            (Some(500), 3_600, 1),
            (Some(0), 3_600, 1),
            (Some(7), 0, 7),
        ] {
            let line = Line {
                package: PackageId::parse("acme/types").unwrap(),
                title: "Types".to_owned(),
                creator: TenantId::new(Ulid(1)),
                collaborators: Vec::new(),
                affiliate: None,
                seats,
                price_cents: cents,
                discount_cents: 0,
                tax: None,
            };
            assert_eq!(line.quantity(cents), quantity, "{seats:?} {cents}");
            assert_eq!(cents / u64::from(quantity) * u64::from(quantity), cents, "nothing of it is lost");
        }
    }
}
