//! Messages that leave with the transaction that caused them: an item here is
//! part of that transaction, and the table's stream brings it to `relay-outbox`,
//! which deletes it once it is sent. So what lies here has not left, and what
//! has lain for minutes, `sweep-outbox` sends.
//!
//! Keys, in [`Table::Outbox`]: pk `unsent#<shard>`, sk a new ULID, so that the
//! oldest of a shard come first. Nobody but sweeps reads them. What cannot be
//! sent in a week goes.
//!
//! Delivery is at least once and in no order: a message names the thing it is
//! about, and `sequence` grows with each change of that thing.

mod relay;

pub use relay::{Cursor, Unsent, relay, unsent};

use std::fmt;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::generation::State;
use domain::{AccountId, Email, GenerationId, MailId, PlaceId, TenantId, Time};
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::transaction::put_new_item;
use crate::app::App;
use crate::endpoint::{Action, Grant, Key, Queue, Table};
use crate::error::Error;
use crate::mail::{Mail, Message, Notice};

const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Each is one partition, which takes a thousand writes a second.
pub const SHARDS: u8 = 32;

// What the operations touch.
pub(crate) const PUT: Grant =
    Grant::operation("outbox::put", &[Grant::items(Table::Outbox, &[Action::Put], &[Key::Any])]);
pub const RELAY: Grant = Grant::operation(
    "outbox::relay",
    &[
        Grant::items(Table::Outbox, &[Action::Delete], &[Key::Any]),
        Grant::send(Queue::Interactive),
        Grant::send(Queue::Batch),
        Grant::send(Queue::Mail),
        Grant::PUBLISH_EVENTS,
    ],
);
pub const UNSENT: Grant =
    Grant::operation("outbox::unsent", &[Grant::items(Table::Outbox, &[Action::Query], &[Key::Any])]);

/// Where a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    InteractiveQueue,
    BatchQueue,
    EventBus,
    MailQueue,
}

/// One message as it lies in the table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    pk: String,
    sk: String,
    /// The tenant, or the account that a mail is about: what queues are fair between.
    pub group: String,
    pub destination: Destination,
    /// What it is: `generation.finished`.
    pub kind: String,
    /// JSON.
    pub body: String,
    pub sequence: u64,
    pub created_at: Time,
    expires_at: i64,
}

/// In a worker's queue: render this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenerationQueued {
    pub tenant_id: TenantId,
    pub generation_id: GenerationId,
    /// The place that a worker handed over with it, by its holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde's signature")]
fn is_false(flag: &bool) -> bool {
    !flag
}

/// On the bus: a generation has ended. There is one for each generation;
/// deliveries of it repeat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenerationFinished {
    pub tenant_id: TenantId,
    pub generation_id: GenerationId,
    pub state: State,
    /// It checked its project and made nothing.
    #[serde(default, skip_serializing_if = "is_false")]
    pub dry_run: bool,
    /// Of a failed one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_code: Option<String>,
    pub finished_at: Time,
    pub sequence: u64,
}

/// The item that puts a generation into its queue.
pub(crate) fn queued(
    app: &App,
    queue: domain::generation::Queue,
    message: &GenerationQueued,
) -> Result<TransactWriteItem, Error> {
    let destination = match queue {
        domain::generation::Queue::Interactive => Destination::InteractiveQueue,
        domain::generation::Queue::Batch => Destination::BatchQueue,
    };
    write(app, message.tenant_id, destination, "generation.queued", 0, message)
}

/// The item that tells the end of a generation.
pub(crate) fn finished(app: &App, event: &GenerationFinished) -> Result<TransactWriteItem, Error> {
    write(app, event.tenant_id, Destination::EventBus, "generation.finished", event.sequence, event)
}

/// The item that sends a mail. `group` is the account or the workspace it is about.
pub(crate) fn mail(app: &App, group: impl fmt::Display, mail: &Mail) -> Result<TransactWriteItem, Error> {
    write(app, group, Destination::MailQueue, "mail", 0, mail)
}

/// The item that tells somebody, at `to`, what has changed around their account.
pub(crate) fn notice(app: &App, account: AccountId, to: Email, notice: Notice) -> Result<TransactWriteItem, Error> {
    let message = Message::SecurityNotice { notice, at: app.clock.now().into() };
    mail(app, account, &Mail { id: MailId::new(app.clock.ulid()), to, message })
}

fn partition(shard: impl fmt::Display) -> String {
    format!("unsent#{shard}")
}

fn write(
    app: &App,
    group: impl fmt::Display,
    destination: Destination,
    kind: &str,
    sequence: u64,
    message: &impl Serialize,
) -> Result<TransactWriteItem, Error> {
    let (id, now) = (app.clock.ulid(), Time::from(app.clock.now()));
    let item = Item {
        pk: partition(id.0 % u128::from(SHARDS)),
        sk: id.to_string(),
        group: group.to_string(),
        destination,
        kind: kind.to_owned(),
        body: serde_json::to_string(message).map_err(Error::internal)?,
        sequence,
        created_at: now,
        expires_at: now.plus(KEPT).as_second(),
    };
    put_new_item(app, Table::Outbox, &item)
}
