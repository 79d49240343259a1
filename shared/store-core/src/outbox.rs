//! Messages that leave with the transaction that caused them: an item here is
//! part of that transaction, and the table's stream brings it to `relay-outbox`,
//! which deletes it once it is sent. So what lies here has not left, and what
//! has lain for minutes, `sweep-outbox` sends.
//!
//! Keys, in [`Table::Outbox`]: pk `unsent#<shard>`, sk a new ULID, so that the
//! oldest of a shard come first. Nobody but sweeps reads them. What cannot be
//! sent in a week goes, but for events, which wait until they are in their log.
//!
//! Delivery is at least once and in no order: a message names the thing it is about.
//! Events, which come here too, are numbered on their way out (see [`crate::events`]).

mod relay;

pub use relay::{Cursor, RELAY, Unsent, relay, unsent};

use std::fmt;

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::events::EventLog;
use domain::{AccountId, Email, MailId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{failed, text};
use platform::endpoint::Key;
use platform::mail::{Mail, Message, Notice};
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::transaction::put_new_item;

const KEPT: SignedDuration = SignedDuration::from_hours(7 * 24);
/// Each is one partition, which takes a thousand writes a second.
pub const SHARDS: u8 = 32;

// What the operations touch.
pub const PUT: Grant = Grant::operation("outbox::put", &[Grant::items(Table::Outbox, &[Action::Put], &[Key::Any])]);
pub const UNSENT: Grant =
    Grant::operation("outbox::unsent", &[Grant::items(Table::Outbox, &[Action::Query], &[Key::Any])]);

pub const HOLDS_EVENTS: Grant =
    Grant::operation("outbox::holds_events", &[Grant::items(Table::Outbox, &[Action::Query], &[Key::Any])]);

/// Where a message goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Destination {
    InteractiveQueue,
    BatchQueue,
    /// Numbered in its log, then told on the bus.
    EventLog,
    MailQueue,
    /// Versions of packages to check.
    ChecksQueue,
    /// Packages to bring up to date in the search index.
    IndexQueue,
    /// What Stripe told, and what it is to be asked.
    PaymentsQueue,
    /// Deliveries of webhooks to send.
    WebhooksQueue,
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
    pub created_at: Time,
    /// None for an event, which is kept for good, however long its way into its log takes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    expires_at: Option<i64>,
}

impl Item {
    pub(crate) fn pk(&self) -> &str {
        &self.pk
    }

    pub(crate) fn sk(&self) -> &str {
        &self.sk
    }
}

/// The item of an event. All of a log lie in one shard, so that the table's stream brings
/// them in the order in which they were written.
pub(crate) fn event(
    app: &App,
    log: EventLog,
    kind: &str,
    waiting: &impl Serialize,
) -> Result<TransactWriteItem, Error> {
    write_to(app, (log.spread(), app.clock.ulid()), log, Destination::EventLog, kind, waiting)
}

/// Whether an event of this log waits to be numbered, and with it the texts of persons.
pub async fn holds_events(app: &App, log: EventLog) -> Result<bool, Error> {
    let mut found = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Outbox)?)
        .key_condition_expression("pk = :shard")
        .filter_expression("#group = :log AND destination = :event_log")
        .expression_attribute_names("#group", "group")
        .expression_attribute_values(":shard", text(partition(log.spread() % u128::from(SHARDS))))
        .expression_attribute_values(":log", text(log))
        .expression_attribute_values(":event_log", text("event_log"))
        .projection_expression("pk")
        .consistent_read(true)
        .into_paginator()
        .items()
        .send();
    Ok(found.next().await.transpose().map_err(failed)?.is_some())
}

/// The item that sends a mail. `group` is the account or the workspace it is about.
pub fn mail(app: &App, group: impl fmt::Display, mail: &Mail) -> Result<TransactWriteItem, Error> {
    message(app, group, Destination::MailQueue, "mail", mail)
}

/// The item that tells somebody, at `to`, what has changed around their account.
pub fn notice(app: &App, account: AccountId, to: Email, notice: Notice) -> Result<TransactWriteItem, Error> {
    let message = Message::SecurityNotice { notice, at: app.clock.now().into() };
    mail(app, account, &Mail { id: MailId::new(app.clock.ulid()), to, message })
}

fn partition(shard: impl fmt::Display) -> String {
    format!("unsent#{shard}")
}

/// The item that sends a message: `kind` tells what it is, `group` what a queue is
/// fair between.
pub fn message(
    app: &App,
    group: impl fmt::Display,
    destination: Destination,
    kind: &str,
    message: &impl Serialize,
) -> Result<TransactWriteItem, Error> {
    let id = app.clock.ulid();
    write_to(app, (id.0, id), group, destination, kind, message)
}

fn write_to(
    app: &App,
    (spread, id): (u128, Ulid),
    group: impl fmt::Display,
    destination: Destination,
    kind: &str,
    message: &impl Serialize,
) -> Result<TransactWriteItem, Error> {
    let now = Time::from(app.clock.now());
    let item = Item {
        pk: partition(spread % u128::from(SHARDS)),
        sk: id.to_string(),
        group: group.to_string(),
        destination,
        kind: kind.to_owned(),
        body: serde_json::to_string(message).map_err(Error::internal)?,
        created_at: now,
        expires_at: (destination != Destination::EventLog).then(|| now.plus(KEPT).as_second()),
    };
    put_new_item(app, Table::Outbox, &item)
}
