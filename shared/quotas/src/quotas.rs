//! Quotas: how much of an operation a workspace may use in a period, and what
//! it has used. Nothing is granted twice, and never more than the limit.
//!
//! Keys, in [`Table::Usage`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `<tenant>` | `QUOTA#<period>#<operation>` | the [`Counter`]: limit, used, available |
//! | `<tenant>#uses` | `<use>` | one [`Ticket`] and its [`State`] |
//! | `<account>` | `FREE#<period>#<operation>` | what the owner's free workspaces used together (see [`Allowance`]) |
//! | `DUE#<shard>` | `<until>#<tenant>#<use>` | a reservation that is open, by when it lapses |
//!
//! Work that has a record of its own (a generation) keeps its ticket there and
//! touches the counter alone: one item to reserve, one to settle. Its end is sure
//! to come, so its reservation does not lapse. Work without a record has the use's
//! record and its place in time instead.
//!
//! What is committed is also added up on the counter, by day, by key and by terms.
//!
//! A use is *reserved*, and then *committed* by the write that ends the work, or
//! *voided*. Each of the three is part of a transaction with the work's own
//! items, so that no crash comes between.
//!
//! Invariants:
//! - `used` of a counter is the sum of its uses that are reserved or committed:
//!   both change in one transaction;
//! - of a hard limit `used ≤ limit`, except where a trial's end has taken the
//!   limit below what had been used: a reservation is written on the condition
//!   that it is available;
//! - a use's id is granted once: its record is written on the condition that
//!   there is none, and lives for [`USE_KEPT`];
//! - a unit's price is that of the step it was reserved under, whatever plan
//!   comes later: what is committed is also added up by its terms;
//! - a counter's limit comes from the newest step of the plan that anybody has
//!   seen, by the step's number, whatever clocks say; `used` is untouched by it;
//! - a reservation that lapsed is given back once, by whoever would be refused
//!   or by the sweep; a commit that comes later finds it voided and is refused,
//!   one that comes earlier stays.

mod allowance;
mod counter;
mod lapse;
mod notices;
mod reserve;
mod settle;

pub use allowance::{Allowance, FreeUse, free_use};
pub use counter::{Counter, counter};
pub(crate) use counter::{adjusting, counter_attributes, sk as counter_sk};
pub use lapse::{SHARDS, sweep};
pub use notices::{NOTICE_PERCENT, notice_due, notify};
pub use reserve::{Asked, Reservation, ask, ask_beside};
pub use reserve::{Reserved, Wanted, reserve};
pub use settle::{commit, void};

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::plan::{Operation, Period};
use domain::{KeyId, TenantId, Time};
use identity_store::accounts;
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, get, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::outbox;
use store_core::partition::{ACCOUNT_PARTITIONS, TENANT_PARTITIONS};
use tenancy_store::workspaces;

/// For how long a use's id is known: far longer than anything is tried again.
pub const USE_KEPT: SignedDuration = SignedDuration::from_hours(40 * 24);

/// Beside `used`: what was committed by API key, and by day.
pub(crate) const OF_KEY: &str = "key#";
pub(crate) const OF_DAY: &str = "day#";
/// Stands for whoever came without an API key, and for the keys beyond
/// [`crate::rate::KEYS_COUNTED_MAX`].
pub(crate) const OF_OTHER_KEYS: &str = "-";
/// The same by [`Ticket::terms`].
pub(crate) const OF_TERMS: &str = "terms#";

/// What the partition key of reservations by the time of their lapse begins with.
const DUE: &str = "DUE";

// What the operations touch.
pub const TAKE: Grant = Grant::operation(
    "quotas::take",
    &[
        Grant::items(Table::Usage, &[Action::BatchGet, Action::Get, Action::Put, Action::Update], &[TENANT_PARTITIONS]),
        FREE_USE,
        Grant::items(Table::Usage, &[Action::Update], &[ACCOUNT_PARTITIONS]),
    ],
);
/// What the owner's free workspaces have used.
pub const FREE_USE: Grant = Grant::operation(
    "quotas::free_use",
    &[workspaces::FIND, Grant::items(Table::Usage, &[Action::Get], &[ACCOUNT_PARTITIONS])],
);
pub const COUNT: Grant = Grant::operation(
    "quotas::count",
    &[Grant::items(Table::Usage, &[Action::Update], &[TENANT_PARTITIONS, ACCOUNT_PARTITIONS])],
);
pub const RESERVE: Grant =
    Grant::operation("quotas::reserve", &[TAKE, Grant::items(Table::Usage, &[Action::Put], &[Key::Named(DUE)]), SWEEP]);
pub const SETTLE: Grant =
    Grant::operation("quotas::settle", &[COUNT, Grant::items(Table::Usage, &[Action::Delete], &[Key::Named(DUE)])]);
pub const SWEEP: Grant =
    Grant::operation("quotas::sweep", &[Grant::items(Table::Usage, &[Action::Query], &[Key::Named(DUE)]), SETTLE]);
pub const COUNTER: Grant =
    Grant::operation("quotas::counter", &[Grant::items(Table::Usage, &[Action::Get], &[TENANT_PARTITIONS])]);
pub const NOTIFY: Grant = Grant::operation(
    "quotas::notify",
    &[Grant::items(Table::Usage, &[Action::Update], &[TENANT_PARTITIONS]), accounts::ADMINS, outbox::PUT],
);

/// A use that was granted: all that is needed to settle it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ticket {
    pub tenant_id: TenantId,
    pub operation: Operation,
    /// Unique in the workspace.
    pub id: String,
    pub units: u64,
    /// The API key that asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key_id: Option<KeyId>,
    /// What it is paid by if it is more than what is included: a
    /// [`domain::plan::Under`], from when it was reserved.
    pub terms: String,
    /// Where it counts, whenever it is committed.
    pub period: Period,
    pub at: Time,
    /// When the reservation lapses.
    pub until: Time,
    /// The owner's, where the workspace was on the free plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub allowance: Option<Allowance>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Reserved,
    Committed,
    Voided,
}

impl State {
    fn as_str(self) -> &'static str {
        match self {
            Self::Reserved => "reserved",
            Self::Committed => "committed",
            Self::Voided => "voided",
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Use {
    pk: String,
    sk: String,
    #[serde(flatten)]
    ticket: Ticket,
    state: State,
    expires_at: i64,
}

/// An open reservation where it is found by time.
#[derive(Debug, Serialize, Deserialize)]
struct Due {
    pk: String,
    sk: String,
    #[serde(flatten)]
    ticket: Ticket,
}

pub(crate) fn uses(tenant: TenantId) -> String {
    format!("{tenant}#uses")
}

fn due_pk(shard: u8) -> String {
    format!("{DUE}#{shard}")
}

fn shard(tenant: TenantId) -> u8 {
    u8::try_from(tenant.ulid().0 % u128::from(SHARDS)).unwrap_or(0)
}

fn due_sk(until: Time) -> String {
    // As many digits until the year 2286, so that texts sort as the times do.
    format!("{:013}", until.as_millisecond().max(0))
}

fn due_key(ticket: &Ticket) -> HashMap<String, AttributeValue> {
    let sk = format!("{}#{}#{}", due_sk(ticket.until), ticket.tenant_id, ticket.id);
    HashMap::from([(PK.to_owned(), text(due_pk(shard(ticket.tenant_id)))), (SK.to_owned(), text(sk))])
}

/// The use of this id, if there was one.
pub async fn find(app: &App, tenant: TenantId, id: &str) -> Result<Option<(Ticket, State)>, Error> {
    let found: Option<Use> = get(app, Table::Usage, uses(tenant), id).await?;
    Ok(found.map(|found| (found.ticket, found.state)))
}
