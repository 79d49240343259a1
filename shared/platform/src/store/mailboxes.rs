//! What is known about an address as a recipient of mail: whether mails to it come back,
//! whether its reader complained, and what it is unsubscribed from.
//!
//! Keys, in [`Table::Sessions`], pk `MAILBOX#<keyed hash of the address>`:
//!
//! | sk | what | kept |
//! |---|---|---|
//! | `BOUNCED` | when a mail last came back for good (hard bounce) | [`BOUNCED_KEPT`] after that |
//! | `COMPLAINED` | when its reader last marked a mail as spam | [`COMPLAINED_KEPT`] after that |
//! | `SOFT#<hash of the notification>` | one mail that could not be delivered for now | [`SOFT_KEPT`] |
//! | `TOPIC#<topic>` | whether it is subscribed, and since when | as long as it is not |
//!
//! Notifications come more than once and in any order. So each write carries the time
//! at which its reason happened and does nothing where a later one is known, and a
//! soft bounce, which is counted, has an item of its own. A complaint unsubscribes from
//! every topic; whoever subscribes again afterwards stays subscribed, though the same
//! complaint be told once more.

use std::collections::BTreeSet;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::Time;
use jiff::SignedDuration;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use super::transaction::number;
use super::{PK, SK, if_condition_held, partition, text};
use crate::app::App;
use crate::endpoint::{Action, Grant, Key, Secret, Table};
use crate::error::Error;
use crate::mail::{Mailbox, Topic};

/// An address that does not exist may be made, and a full mailbox emptied.
pub const BOUNCED_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
pub const COMPLAINED_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);
pub const SOFT_KEPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long it is remembered that somebody subscribed again: longer than SES tells of
/// a complaint after the fact.
const SUBSCRIBED_KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// More soft bounces are not counted.
pub const SOFT_BOUNCES_MAX: usize = 100;

const MAILBOX: &str = "MAILBOX";
const BOUNCED: &str = "BOUNCED";
const COMPLAINED: &str = "COMPLAINED";
const SOFT: &str = "SOFT#";
const TOPIC: &str = "TOPIC#";

// What the operations touch.
const HASH: Grant = Grant::read_secret(Secret::MailKey);
pub const STANDING: Grant = Grant::operation(
    "mailboxes::standing",
    &[HASH, Grant::items(Table::Sessions, &[Action::Query], &[Key::Named(MAILBOX)])],
);
const WRITE: Grant = Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(MAILBOX)]);
pub const RECORD_HARD_BOUNCE: Grant = Grant::operation("mailboxes::record_hard_bounce", &[HASH, WRITE]);
pub const RECORD_SOFT_BOUNCE: Grant = Grant::operation("mailboxes::record_soft_bounce", &[HASH, WRITE]);
pub const RECORD_COMPLAINT: Grant = Grant::operation("mailboxes::record_complaint", &[HASH, WRITE]);
pub const SET_SUBSCRIBED: Grant = Grant::operation("mailboxes::set_subscribed", &[HASH, WRITE]);

/// What is known about an address at this moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// Mails to it come back: when the last one did.
    pub bounced_at: Option<Time>,
    pub complained_at: Option<Time>,
    /// In the last [`SOFT_KEPT`], at most [`SOFT_BOUNCES_MAX`].
    pub soft_bounces: usize,
    pub unsubscribed: BTreeSet<Topic>,
}

impl Standing {
    /// Whether a mail of this topic may be sent to it.
    pub fn takes(&self, topic: Topic) -> bool {
        self.bounced_at.is_none() && !self.unsubscribed.contains(&topic)
    }
}

#[derive(Deserialize)]
struct Item {
    sk: String,
    at: Time,
    subscribed: Option<bool>,
    #[serde(default)]
    expires_at: Option<i64>,
}

fn partition_key(mailbox: &Mailbox) -> String {
    format!("{MAILBOX}#{}", mailbox.as_str())
}

pub async fn standing(app: &App, mailbox: &Mailbox) -> Result<Standing, Error> {
    let (pk, now) = (partition_key(mailbox), app.clock.now().as_second());
    // Each kind by itself, so that no number of soft bounces hides a topic.
    let mut standing = Standing::default();
    for (prefix, limit) in [(BOUNCED, 1), (COMPLAINED, 1), (TOPIC, Topic::ALL.len()), (SOFT, SOFT_BOUNCES_MAX)] {
        let (items, _): (Vec<Item>, bool) = partition::page(app, Table::Sessions, &pk, prefix, None, limit).await?;
        // DynamoDB deletes what has expired only some time later.
        for item in items.into_iter().filter(|item| item.expires_at.is_none_or(|end| end > now)) {
            match item.sk.strip_prefix(TOPIC).and_then(Topic::parse) {
                Some(topic) if item.subscribed == Some(false) => drop(standing.unsubscribed.insert(topic)),
                Some(_) => {}
                None if item.sk == BOUNCED => standing.bounced_at = Some(item.at),
                None if item.sk == COMPLAINED => standing.complained_at = Some(item.at),
                None => standing.soft_bounces += 1,
            }
        }
    }
    Ok(standing)
}

/// A mail to it came back for good.
pub async fn record_hard_bounce(app: &App, mailbox: &Mailbox, at: Time) -> Result<(), Error> {
    note(app, mailbox, BOUNCED, at, Some(BOUNCED_KEPT), None).await
}

/// A mail to it could not be delivered for now. `notification` is the same however
/// often this one is told.
pub async fn record_soft_bounce(app: &App, mailbox: &Mailbox, notification: &str, at: Time) -> Result<(), Error> {
    let sk = format!("{SOFT}{}", hex::encode(Sha256::digest(notification)));
    note(app, mailbox, &sk, at, Some(SOFT_KEPT), None).await
}

/// Its reader marked a mail as spam: it gets nothing more that it can do without.
pub async fn record_complaint(app: &App, mailbox: &Mailbox, at: Time) -> Result<(), Error> {
    for topic in Topic::ALL {
        set_subscribed(app, mailbox, topic, false, at).await?;
    }
    note(app, mailbox, COMPLAINED, at, Some(COMPLAINED_KEPT), None).await
}

/// Subscribes to a topic, or unsubscribes from it, unless that was decided later than `at`.
pub async fn set_subscribed(
    app: &App,
    mailbox: &Mailbox,
    topic: Topic,
    subscribed: bool,
    at: Time,
) -> Result<(), Error> {
    let sk = format!("{TOPIC}{}", topic.as_str());
    note(app, mailbox, &sk, at, subscribed.then_some(SUBSCRIBED_KEPT), Some(subscribed)).await
}

/// Writes an item unless a later one stands there.
async fn note(
    app: &App,
    mailbox: &Mailbox,
    sk: &str,
    at: Time,
    kept: Option<SignedDuration>,
    subscribed: Option<bool>,
) -> Result<(), Error> {
    let mut sets = vec!["#at = :at"];
    let mut update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(partition_key(mailbox)))
        .key(SK, text(sk))
        // Times, as texts, sort.
        .condition_expression("attribute_not_exists(#at) OR #at < :at")
        .expression_attribute_names("#at", "at")
        .expression_attribute_values(":at", text(at));
    if let Some(kept) = kept {
        sets.push("expires_at = :expires_at");
        update = update.expression_attribute_values(":expires_at", number(at.plus(kept).as_second()));
    }
    if let Some(subscribed) = subscribed {
        sets.push("subscribed = :subscribed");
        update = update.expression_attribute_values(":subscribed", AttributeValue::Bool(subscribed));
    }
    let remove = if kept.is_none() { " REMOVE expires_at" } else { "" };
    let update = update.update_expression(format!("SET {}{remove}", sets.join(", ")));
    if_condition_held(update.send().await).map(drop)
}
