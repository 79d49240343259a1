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

use std::collections::{BTreeSet, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, if_condition_held, number, text};
use platform::endpoint::Key;
use platform::mail::{Mailbox, Topic};
use platform::{Action, App, Error, Grant, Secret, Table};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use store_core::transaction::{update_builder, update_item, write_all};
use store_core::{events, partition};

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
pub const CHANGE_PREFERENCE: Grant = Grant::operation(
    "mailboxes::change_preference",
    &[SET_SUBSCRIBED, events::leaves(&[Kind::MailPreferencesChanged])],
);

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

/// What somebody wants to be so, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wish {
    pub topic: Topic,
    pub subscribed: bool,
    pub at: Time,
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
    note(app, mailbox, &Note { sk: BOUNCED.to_owned(), at, kept: Some(BOUNCED_KEPT), subscribed: None }).await
}

/// A mail to it could not be delivered for now. `notification` is the same however
/// often this one is told.
pub async fn record_soft_bounce(app: &App, mailbox: &Mailbox, notification: &str, at: Time) -> Result<(), Error> {
    let sk = format!("{SOFT}{}", hex::encode(Sha256::digest(notification)));
    note(app, mailbox, &Note { sk, at, kept: Some(SOFT_KEPT), subscribed: None }).await
}

/// Its reader marked a mail as spam: it gets nothing more that it can do without.
pub async fn record_complaint(app: &App, mailbox: &Mailbox, at: Time) -> Result<(), Error> {
    for topic in Topic::ALL {
        set_subscribed(app, mailbox, topic, false, at).await?;
    }
    note(app, mailbox, &Note { sk: COMPLAINED.to_owned(), at, kept: Some(COMPLAINED_KEPT), subscribed: None }).await
}

/// Subscribes to a topic, or unsubscribes from it, unless that was decided later than `at`.
/// Leaves no event: whose address it is, the hash does not tell.
pub async fn set_subscribed(
    app: &App,
    mailbox: &Mailbox,
    topic: Topic,
    subscribed: bool,
    at: Time,
) -> Result<(), Error> {
    note(app, mailbox, &Note::subscription(topic, subscribed, at)).await
}

/// As [`set_subscribed`], for the account that has the address; leaves an event if that
/// changes something.
pub async fn change_preference(
    app: &App,
    account: AccountId,
    mailbox: &Mailbox,
    Wish { topic, subscribed, at }: Wish,
    by: &Actor,
) -> Result<(), Error> {
    let item = Note::subscription(topic, subscribed, at);
    // Without an item it is subscribed.
    let other =
        if subscribed { "subscribed = :other" } else { "(attribute_not_exists(subscribed) OR subscribed = :other)" };
    let change = update_builder(app, Table::Sessions, partition_key(mailbox), &item.sk)?
        .condition_expression(format!("{UNLESS_LATER} AND {other}"))
        .update_expression(item.expression())
        .set_expression_attribute_names(Some(Note::names()))
        .set_expression_attribute_values(Some(item.values()))
        .expression_attribute_values(":other", AttributeValue::Bool(!subscribed));
    let event = events::record(app, account, by, Change::MailPreferencesChanged { topic, subscribed })?;
    if write_all(app, vec![update_item(change)?, event]).await? {
        return Ok(());
    }
    // It was so before: only the time of the wish is new.
    set_subscribed(app, mailbox, topic, subscribed, at).await
}

/// What an item says.
struct Note {
    sk: String,
    at: Time,
    kept: Option<SignedDuration>,
    subscribed: Option<bool>,
}

/// Times, as texts, sort.
const UNLESS_LATER: &str = "(attribute_not_exists(#at) OR #at < :at)";

impl Note {
    fn subscription(topic: Topic, subscribed: bool, at: Time) -> Self {
        let sk = format!("{TOPIC}{}", topic.as_str());
        Self { sk, at, kept: subscribed.then_some(SUBSCRIBED_KEPT), subscribed: Some(subscribed) }
    }

    fn expression(&self) -> String {
        let expires = if self.kept.is_some() { ", expires_at = :expires_at" } else { "" };
        let subscribed = if self.subscribed.is_some() { ", subscribed = :subscribed" } else { "" };
        let remove = if self.kept.is_none() { " REMOVE expires_at" } else { "" };
        format!("SET #at = :at{expires}{subscribed}{remove}")
    }

    fn names() -> HashMap<String, String> {
        HashMap::from([("#at".to_owned(), "at".to_owned())])
    }

    fn values(&self) -> HashMap<String, AttributeValue> {
        let expires_at = self.kept.map(|kept| (":expires_at".to_owned(), number(self.at.plus(kept).as_second())));
        let subscribed = self.subscribed.map(|it| (":subscribed".to_owned(), AttributeValue::Bool(it)));
        [Some((":at".to_owned(), text(self.at))), expires_at, subscribed].into_iter().flatten().collect()
    }
}

/// Writes an item unless a later one stands there.
async fn note(app: &App, mailbox: &Mailbox, note: &Note) -> Result<(), Error> {
    let update = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(partition_key(mailbox)))
        .key(SK, text(&note.sk))
        .condition_expression(UNLESS_LATER)
        .update_expression(note.expression())
        .set_expression_attribute_names(Some(Note::names()))
        .set_expression_attribute_values(Some(note.values()));
    if_condition_held(update.send().await).map(drop)
}
