//! Reviews: orders whose payment is suspicious, and what people decide about them.
//!
//! Keys are in the head of the crate; a review lies in its order. Its states:
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `in_review` | it waits for people; a held order's packages wait with it | `released`, `refused` |
//! | `released` | the payment is taken for good | `in_review`, when a bank warns later |
//! | `refused` | the order is given back, and nobody uses its packages; it waits for people again when a refund fails | `released`, when its refund failed, and the money stays with us |
//!
//! Invariants:
//! - a held order has a review that is open, and each decision is one transaction with all
//!   that follows it: the order, the books, the purchases, the list, and the acts of staff;
//! - nobody uses a package of an order that was refused, whatever becomes of its refund: one
//!   that fails leaves its purchases `refunding`, and people decide once more: to refuse begins
//!   another one, to release gives the packages;
//! - whose order is held hears why and what to do, and what was decided;
//! - a buyer appeals once to each review that holds an order.

mod appeal;
mod decide;
mod flag;

pub use appeal::{APPEAL, APPEAL_CHARACTERS_MAX, Appealed, FIND_APPEAL, appeal, find_appeal};
pub use decide::{By, Decided, REFUSE, RELEASE, refuse, release};
pub use flag::{FLAG, flag};

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::risk::{Assessment, Reason};
use domain::{MailId, OrderId, TenantId, Time};
use identity_store::accounts;
use platform::endpoint::{Action, Grant, Key, Table};
use platform::mail::{Mail, Message};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::outbox;
use store_core::partition::{self, Listing};
use store_core::transaction::{delete_builder, delete_item, put_item};

use crate::orders::{self, Record};

const REVIEWS: &str = "REVIEWS";
const OPEN: &str = "REVIEW#OPEN#";
const PAST: &str = "REVIEW#PAST#";
/// How the list's keys begin.
pub const LISTED: &str = "REVIEW#";

// What the operations touch.
pub const LIST: Grant = Grant::operation(
    "reviews::list",
    &[orders::FIND_ALL, Grant::items(Table::Orders, &[Action::Query], &[Key::Only(REVIEWS)])],
);
/// Of an order that has had no review.
pub(crate) const ADD_MARK: Grant =
    Grant::operation("reviews::add_mark", &[Grant::items(Table::Orders, &[Action::Put], &[Key::Only(REVIEWS)])]);
/// Of one that moves in the list.
pub(crate) const MOVE_MARK: Grant = Grant::operation(
    "reviews::move_mark",
    &[Grant::items(Table::Orders, &[Action::Put, Action::Delete], &[Key::Only(REVIEWS)])],
);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = PaymentReviewState)]
pub enum ReviewState {
    InReview,
    Released,
    Refused,
}

/// As it lies in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    pub state: ReviewState,
    /// 0 to 100.
    pub score: u8,
    /// The gravest first.
    pub reasons: Vec<Reason>,
    /// Whether the packages wait, or waited, for the decision. Not where a bank warns of an
    /// order whose packages are in use.
    pub freezes: bool,
    pub opened_at: Time,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appealed_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<Time>,
    /// Of one that was refused, whose money has not gone back: it is for people again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub refund_failed_at: Option<Time>,
}

impl Review {
    pub(crate) fn opened(assessed: &Assessment, freezes: bool, now: Time) -> Self {
        Self {
            state: ReviewState::InReview,
            score: assessed.score,
            reasons: assessed.reasons.iter().copied().collect(),
            freezes,
            opened_at: now,
            appealed_at: None,
            decided_at: None,
            refund_failed_at: None,
        }
    }

    /// Where it is in the list.
    fn listed(&self, order: OrderId) -> String {
        const LATEST_FIRST: i64 = 9_999_999_999;
        match self.decided_at.filter(|_| self.refund_failed_at.is_none()) {
            None => format!("{OPEN}{}#{}#{order}", u8::from(self.appealed_at.is_none()), self.opened_at),
            Some(at) => format!("{PAST}{:010}#{order}", LATEST_FIRST.saturating_sub(at.as_second())),
        }
    }
}

/// That a review is in the list.
#[derive(Serialize, Deserialize)]
struct Listed {
    tenant_id: TenantId,
    order_id: OrderId,
}

/// Orders with a review after the sort key `after`: first those that wait, of which those with
/// an appeal and then the oldest; without `only_open` also those that are decided, the latest
/// first.
pub async fn list(
    app: &App,
    only_open: bool,
    after: Option<&str>,
    limit: usize,
) -> Result<Listing<Record, String>, Error> {
    let prefix = if only_open { OPEN } else { LISTED };
    let (marks, more): (Vec<Keyed<Listed>>, bool) =
        partition::page(app, Table::Orders, REVIEWS, prefix, after, limit).await?;
    let next = marks.last().map(|last| last.sk.clone()).filter(|_| more);
    let ids: Vec<_> = marks.iter().map(|mark| (mark.record.tenant_id, mark.record.order_id)).collect();
    let mut items = orders::find_all(app, &ids).await?;
    // What has moved meanwhile is found where it is now.
    items.retain(|order| order.review.is_some());
    items.sort_by_key(|order| ids.iter().position(|(_, id)| *id == order.id));
    Ok(Listing { items, next })
}

/// The parts of a transaction that move a review in the list.
pub(crate) fn mark(app: &App, seen: Option<&Review>, next: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let before = seen.map(|review| review.listed(next.id));
    let after = next.review.as_ref().map(|review| review.listed(next.id));
    if before == after {
        return Ok(Vec::new());
    }
    let mut parts = Vec::new();
    if let Some(after) = after {
        let listed = keyed(REVIEWS, after, Listed { tenant_id: next.tenant_id, order_id: next.id });
        parts.push(put_item(app, Table::Orders, Put::builder(), &listed)?);
    }
    if let Some(before) = before {
        parts.push(delete_item(delete_builder(app, Table::Orders, REVIEWS, before)?)?);
    }
    Ok(parts)
}

/// Why an order is held, and what its buyer can do.
pub(crate) async fn mail_of_freeze(
    app: &App,
    order: &Record,
    review: &Review,
    at: Time,
) -> Result<Option<TransactWriteItem>, Error> {
    let reasons = review.reasons.iter().map(|reason| reason.explanation().to_owned()).collect();
    mail(app, order, Message::OrderHeld { order: order.id, reasons, at }).await
}

/// None where the account has gone.
async fn mail(app: &App, order: &Record, message: Message) -> Result<Option<TransactWriteItem>, Error> {
    let Some(person) = accounts::person(app, order.created_by).await? else { return Ok(None) };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: person.email, message };
    outbox::mail(app, order.created_by, &mail).map(Some)
}
