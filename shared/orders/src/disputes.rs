//! Disputes: a bank asks about what was paid for an order, or has taken it back, and decides.
//!
//! Keys are in the head of the crate. The states, in their order:
//!
//! | state | meaning | next |
//! |---|---|---|
//! | `warning_needs_response` | the bank asks, and has taken nothing | each one below |
//! | `warning_under_review` | it was answered | each one below |
//! | `warning_closed` | the bank asks no more | `needs_response`, if it comes to that |
//! | `needs_response` | the bank has taken the money, and takes evidence | each one below |
//! | `under_review` | it has the evidence, and decides | each one below |
//! | `won` | the money is ours again | |
//! | `lost` | the money is gone, and the order's purchases have ended | |
//! | `prevented` | it ended before it began; what goes back is a refund | |
//!
//! Invariants:
//! - a dispute is fetched from Stripe and applied as it is now ([`apply`]): a state never goes
//!   back in this order, so that it does not matter when, how often and in which order events
//!   come. What contradicts an end is an error, and a person looks;
//! - each balance transaction that Stripe names in it is booked once, with Stripe's amounts:
//!   the record names those that are booked, and is written with them;
//! - access follows the money: `lost`, the end of the purchases and the losses of all parties
//!   are one transaction, and until then everything can be used;
//! - money that a bank has taken is not refunded beside: while it decides, buyers ask for no
//!   refund (`order_disputed`), which both write their order, so that one of them is first;
//! - a refund that was under way when the dispute came is either known to Stripe, and then
//!   booked before anything is lost, or is asked for no more: Stripe refuses a refund of what
//!   a bank has taken, and where we know of the dispute we do not ask. Of a lost dispute the
//!   refunds are fetched first, and as long as one is pending, or people have to decide on the
//!   order, the loss waits: so what is left of each line is known when it is lost, and no party
//!   gives back twice. What waits has not failed: it is [`Waits`], and no error;
//! - an inquiry takes no money, so it stops no refund: that is what ends most of them;
//! - evidence is submitted once: what is said and the key of the call stand in the record
//!   before it, and each try looks first at what Stripe has.

mod apply;
mod evidence;
mod losses;
mod mails;
mod next;
mod submission;
mod templates;

pub use apply::{APPLY, Waits, apply};
pub use evidence::{EVIDENCE_TEXT_CHARACTERS_MAX, GATHER, gather};
pub use submission::{
    BEGIN_SUBMISSION, REFUSE_SUBMISSION, REQUEST_SUBMISSION, Requested, UPDATE_EVIDENCE, Updated, begin_submission,
    refuse_submission, request_submission, update_evidence,
};

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{OrderId, TenantId, Time};
use jiff::SignedDuration;
use ledger::TransferId;
use payments::{DisputeStatus, Evidence, Movement};
use platform::dynamodb::{get, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};
use store_core::partition::{self, Listing};
use store_core::transaction::{delete_builder, delete_item, put_item};

use crate::orders;
use crate::pending::Work;

/// Evidence that nobody has submitted goes to the bank so long before its deadline.
pub const SUBMITTED_BEFORE: SignedDuration = SignedDuration::from_hours(24);
/// Of one order.
pub const DISPUTES_MAX: usize = 10;
const DISPUTE: &str = "DISPUTE";
const DISPUTES: &str = "DISPUTES";
const OPEN: &str = "DISPUTE#OPEN#";
const PAST: &str = "DISPUTE#PAST#";
/// How the list's keys begin.
pub const LISTED: &str = "DISPUTE#";

const RECORDS: [Key; 1] = [Key::Named(DISPUTE)];

// What the operations touch.
pub const FIND: Grant = Grant::operation("disputes::find", &[Grant::items(Table::Orders, &[Action::Get], &RECORDS)]);
pub const FIND_ALL: Grant =
    Grant::operation("disputes::find_all", &[Grant::items(Table::Orders, &[Action::BatchGet], &RECORDS)]);
pub const LIST: Grant = Grant::operation(
    "disputes::list",
    &[FIND_ALL, Grant::items(Table::Orders, &[Action::Query], &[Key::Only(DISPUTES)])],
);
pub(crate) const REPLACE: Grant =
    Grant::operation("disputes::replace", &[Grant::items(Table::Orders, &[Action::Put], &RECORDS)]);
/// That it is in the list.
pub(crate) const MARK: Grant = Grant::operation(
    "disputes::mark",
    &[Grant::items(Table::Orders, &[Action::Put, Action::Delete], &[Key::Only(DISPUTES)])],
);

/// In the order in which they follow one another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = DisputeState)]
pub enum State {
    WarningNeedsResponse,
    WarningUnderReview,
    WarningClosed,
    NeedsResponse,
    UnderReview,
    Won,
    Lost,
    Prevented,
}

impl State {
    pub const ALL: [Self; 8] = [
        Self::WarningNeedsResponse,
        Self::WarningUnderReview,
        Self::WarningClosed,
        Self::NeedsResponse,
        Self::UnderReview,
        Self::Won,
        Self::Lost,
        Self::Prevented,
    ];

    /// As serialised, and as Stripe writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::WarningNeedsResponse => "warning_needs_response",
            Self::WarningUnderReview => "warning_under_review",
            Self::WarningClosed => "warning_closed",
            Self::NeedsResponse => "needs_response",
            Self::UnderReview => "under_review",
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Prevented => "prevented",
        }
    }

    /// Whether evidence can be written and submitted.
    pub fn needs_response(self) -> bool {
        matches!(self, Self::NeedsResponse | Self::WarningNeedsResponse)
    }

    /// Whether a bank has the money and decides.
    pub fn holds_money(self) -> bool {
        matches!(self, Self::NeedsResponse | Self::UnderReview)
    }

    pub fn is_closed(self) -> bool {
        matches!(self, Self::WarningClosed) || self.is_decided()
    }

    /// Whether nothing follows.
    fn is_decided(self) -> bool {
        matches!(self, Self::Won | Self::Lost | Self::Prevented)
    }
}

impl From<DisputeStatus> for State {
    fn from(status: DisputeStatus) -> Self {
        match status {
            DisputeStatus::WarningNeedsResponse => Self::WarningNeedsResponse,
            DisputeStatus::WarningUnderReview => Self::WarningUnderReview,
            DisputeStatus::WarningClosed => Self::WarningClosed,
            DisputeStatus::NeedsResponse => Self::NeedsResponse,
            DisputeStatus::UnderReview => Self::UnderReview,
            DisputeStatus::Won => Self::Won,
            DisputeStatus::Lost => Self::Lost,
            DisputeStatus::Prevented => Self::Prevented,
        }
    }
}

/// As it lies in its order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DisputeMark {
    pub id: String,
    pub state: State,
}

/// A call that hands evidence in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    pub begun_at: Time,
    /// Calls that were made, or about to be.
    pub tries: u32,
}

/// As it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// As Stripe names it: `du_…` or `dp_…`.
    pub id: String,
    pub tenant_id: TenantId,
    pub order_id: OrderId,
    pub state: State,
    /// As Stripe names it.
    pub reason: String,
    pub amount_cents: u64,
    /// What is booked of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub movements: Vec<Movement>,
    pub opened_at: Time,
    /// By when the bank takes evidence; none where it takes none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_due_by: Option<Time>,
    /// Without the address of the customer, which is added when it is submitted.
    pub evidence: Evidence,
    /// By staff: from then on nothing is gathered anew.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence_updated_at: Option<Time>,
    /// When the evidence is to be submitted, if nobody does it before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submit_at: Option<Time>,
    /// By staff.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission_requested_at: Option<Time>,
    /// Under way, or what came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission: Option<Submission>,
    /// Grows with each submission, and when a call has failed inside Stripe, which answers the
    /// same to the same key.
    #[serde(default)]
    pub key_number: u32,
    /// Why Stripe did not take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submission_refused: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Time>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<Time>,
    /// Grows with each write.
    pub revision: u64,
}

impl Record {
    /// By what Stripe knows the call that submits its evidence.
    pub fn key(&self) -> String {
        format!("evidence/{}/{}", self.id, self.key_number)
    }

    /// What the bank has of us at this moment, or has for good.
    pub fn withdrawn_cents(&self) -> i64 {
        -self.movements.iter().map(|it| it.amount).sum::<i64>()
    }

    /// What Stripe keeps beside it.
    pub fn fee_cents(&self) -> i64 {
        self.movements.iter().map(|it| it.fee).sum()
    }

    pub(crate) fn submitting(&self) -> Option<Work> {
        self.submit_at.map(|due_at| Work::SubmitEvidence { dispute_id: self.id.clone(), due_at })
    }

    /// Where it is in the list.
    fn listed(&self) -> String {
        const LATEST_FIRST: i64 = 9_999_999_999;
        match self.closed_at {
            None => {
                let due = self.evidence_due_by.map_or_else(|| "later".to_owned(), |due| due.to_string());
                format!("{OPEN}{due}#{}", self.id)
            }
            Some(at) => format!("{PAST}{:010}#{}", LATEST_FIRST.saturating_sub(at.as_second()), self.id),
        }
    }
}

/// That a dispute is in the list.
#[derive(Serialize, Deserialize)]
struct Listed {
    dispute_id: String,
}

fn pk(id: &str) -> String {
    format!("{DISPUTE}#{id}")
}

pub async fn find(app: &App, id: &str) -> Result<Option<Record>, Error> {
    let found: Option<Keyed<Record>> = get(app, Table::Orders, pk(id), DISPUTE).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Those of these disputes that there are, in no order.
pub async fn find_all(app: &App, ids: &[String]) -> Result<Vec<Record>, Error> {
    let keys: Vec<(String, String)> = ids.iter().map(|id| (pk(id), DISPUTE.to_owned())).collect();
    let found: Vec<Keyed<Record>> = partition::batch(app, Table::Orders, keys).await?;
    Ok(found.into_iter().map(|keyed| keyed.record).collect())
}

/// Disputes after the sort key `after`: open ones first, by their deadlines. Of one state a
/// page may have fewer than there are.
pub async fn list(
    app: &App,
    state: Option<State>,
    after: Option<&str>,
    limit: usize,
) -> Result<Listing<Record, String>, Error> {
    let prefix = match state {
        None => LISTED,
        Some(state) if state.is_closed() => PAST,
        Some(_) => OPEN,
    };
    let (marks, more): (Vec<Keyed<Listed>>, bool) =
        partition::page(app, Table::Orders, DISPUTES, prefix, after, limit).await?;
    let next = marks.last().map(|last| last.sk.clone()).filter(|_| more);
    let ids: Vec<String> = marks.into_iter().map(|mark| mark.record.dispute_id).collect();
    let mut found = find_all(app, &ids).await?;
    found.retain(|record| state.is_none_or(|state| record.state == state));
    found.sort_by_key(|record| ids.iter().position(|id| *id == record.id));
    Ok(Listing { items: found, next })
}

/// Of all transfers that a dispute can have, posted or not.
pub fn transfer_ids(dispute: &Record, lines: usize) -> Result<Vec<TransferId>, Error> {
    let of_movements = dispute.movements.iter().map(movement_id);
    let lost = (0..lines).map(|line| lost_id(&dispute.id, line));
    of_movements.chain(lost).chain([beyond_id(&dispute.id)]).collect()
}

/// By Stripe's own id, by which the daily comparison finds it.
fn movement_id(movement: &Movement) -> Result<TransferId, Error> {
    orders::transfer_id(format!("dispute/{}", movement.id))
}

pub(crate) fn lost_id(dispute: &str, line: usize) -> Result<TransferId, Error> {
    orders::transfer_id(format!("lost/{dispute}/{line}"))
}

pub(crate) fn beyond_id(dispute: &str) -> Result<TransferId, Error> {
    orders::transfer_id(format!("beyond/{dispute}"))
}

/// The part of a transaction that puts a dispute in the place of the one before it.
fn replace(app: &App, next: &Record) -> Result<TransactWriteItem, Error> {
    let put = match next.revision {
        1 => Put::builder().condition_expression("attribute_not_exists(pk)"),
        revision => Put::builder()
            .condition_expression("revision = :seen")
            .expression_attribute_values(":seen", number(revision - 1)),
    };
    put_item(app, Table::Orders, put, &keyed(pk(&next.id), DISPUTE, next))
}

/// The parts of a transaction that move it in the list.
fn mark(app: &App, seen: Option<&Record>, next: &Record) -> Result<Vec<TransactWriteItem>, Error> {
    let (before, after) = (seen.map(Record::listed), next.listed());
    if before.as_ref() == Some(&after) {
        return Ok(Vec::new());
    }
    let listed = keyed(DISPUTES, after, Listed { dispute_id: next.id.clone() });
    let mut parts = vec![put_item(app, Table::Orders, Put::builder(), &listed)?];
    if let Some(before) = before {
        parts.push(delete_item(delete_builder(app, Table::Orders, DISPUTES, before)?)?);
    }
    Ok(parts)
}
