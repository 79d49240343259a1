//! Rate limits of mails that anybody can have sent to an address.
//!
//! Keys, in [`Table::Sessions`]: pk `MAILS#<hash of the mailbox, the network or the workspace>`,
//! sk `<occasion>#<hour>`, of invitations and gifts `<occasion>#<day>`: each
//! window is a key of its own, so nothing resets a count. Around the end of a window twice
//! as many mails may be sent. Addresses of one mailbox that differ by a `+tag` share a
//! count, or an attacker could fill the mailbox under many tags. The untagged address has
//! its own count, or the attacker could use up the owner's.
//!
//! The limit does not depend on what the mail says, because a refusal must not reveal
//! whether an address has an account. A request beyond the limit of an address gets the
//! usual answer; one beyond the limit of a network gets 429.

use std::fmt;

use aws_sdk_dynamodb::types::{Put, TransactWriteItem};
use domain::{Email, TenantId};
use platform::dynamodb::number;
use platform::endpoint::Key;
use platform::mail::{Mail, Message};
use platform::network::network;
use platform::request::Client;
use platform::{Action, App, Error, ErrorCode, Grant, Table};
use serde::Serialize;
use sha2::{Digest, Sha256};
use store_core::outbox;
use store_core::transaction::{FailedConditions, Transaction, put_item, put_new_item, update_builder, update_item};

const MAILS_PER_HOUR_MAX: u32 = 3;
/// A university or a mobile network is many people behind one address. This limit stops
/// a client that writes to many strangers.
const MAILS_PER_HOUR_OF_NETWORK_MAX: u32 = 600;
/// Invitations, and codes of gifts, to one address by all workspaces together.
pub const ADDRESS_MAILS_PER_DAY_MAX: u32 = 10;
/// Codes of gifts that one workspace has mailed, to whomever.
pub const WORKSPACE_GIFTS_PER_DAY_MAX: u32 = 200;
const HOUR_SECONDS: i64 = 60 * 60;
const DAY_SECONDS: i64 = 24 * HOUR_SECONDS;

/// What the partition keys begin with.
const MAILS: &str = "MAILS";

// What the operations touch, beside the record that a mail is about.
pub const COUNT: Grant = Grant::operation(
    "mail_rate_limit::count",
    &[Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(MAILS)])],
);
pub(super) const SEND: Grant = Grant::operation("mail_rate_limit::send", &[COUNT, outbox::PUT]);

/// The error code for a network that asked for too many mails.
pub const MAILS_DELAYED: ErrorCode = ErrorCode::too_many("mails_delayed");

/// The kind of request that sends a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    Registration,
    PasswordReset,
    EmailChange,
    Invitation,
    Gift,
}

impl Occasion {
    fn as_str(self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::PasswordReset => "password_reset",
            Self::EmailChange => "email_change",
            Self::Invitation => "invitation",
            Self::Gift => "gift",
        }
    }

    /// The limit of mails, and the seconds of its window.
    fn most(self) -> (u32, i64) {
        match self {
            Self::Invitation | Self::Gift => (ADDRESS_MAILS_PER_DAY_MAX, DAY_SECONDS),
            Self::Registration | Self::PasswordReset | Self::EmailChange => (MAILS_PER_HOUR_MAX, HOUR_SECONDS),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    OfAddress,
    OfNetwork,
    Record,
    Mail,
    Event,
}

/// Stores a record and sends the mail about it, in one transaction. It does neither if the
/// address reached its limit, and answers 429 if the client's network did.
pub(crate) async fn send(
    app: &App,
    client: &Client,
    occasion: Occasion,
    group: impl fmt::Display,
    mail: &Mail,
    about: &impl Serialize,
) -> Result<(), Error> {
    let record = put_item(app, Table::Sessions, Put::builder(), about)?;
    let transaction = sending(app, client, occasion, group, mail)?.with(Part::Record, record);
    answered(app, mail, transaction.write().await?)
}

/// As [`send`], and leaves an event. A repeated request, whose record is there, changes nothing.
pub(crate) async fn send_with_event(
    app: &App,
    client: &Client,
    occasion: Occasion,
    group: impl fmt::Display,
    mail: &Mail,
    about: &impl Serialize,
    event: TransactWriteItem,
) -> Result<(), Error> {
    let transaction = sending(app, client, occasion, group, mail)?
        .with(Part::Record, put_new_item(app, Table::Sessions, about)?)
        .with(Part::Event, event);
    match transaction.write().await? {
        Err(failed) if failed.contains(&Part::Record) => Ok(()),
        written => answered(app, mail, written),
    }
}

/// A transaction that counts a mail and sends it.
fn sending<'a>(
    app: &'a App,
    client: &Client,
    occasion: Occasion,
    group: impl fmt::Display,
    mail: &Mail,
) -> Result<Transaction<'a, Part>, Error> {
    let network = format!("network\0{}", network(&client.ip));
    let (most, seconds) = occasion.most();
    Ok(Transaction::new(app)
        .with(Part::OfAddress, window_part(app, &counts_as(mail), occasion, most, seconds)?)
        .with(Part::OfNetwork, window_part(app, &network, occasion, MAILS_PER_HOUR_OF_NETWORK_MAX, HOUR_SECONDS)?)
        .with(Part::Mail, outbox::mail(app, group, mail)?))
}

fn answered(app: &App, mail: &Mail, written: Result<(), FailedConditions<Part>>) -> Result<(), Error> {
    match written {
        Ok(()) => Ok(()),
        Err(failed) if failed.contains(&Part::OfNetwork) => Err(delayed(app)),
        Err(failed) if failed.contains(&Part::OfAddress) => {
            tracing::info!(mail_id = %mail.id, "the address had enough mails this hour");
            Ok(())
        }
        Err(failed) => Err(failed.unexpected()),
    }
}

/// An untagged address has its own count; all tagged addresses of a mailbox share one.
/// Password resets always have the count of the address itself, so that no other address
/// of the mailbox can use it up.
fn counts_as(mail: &Mail) -> String {
    let mailbox = mail.to.mailbox();
    if mail.to.as_str() == mailbox || matches!(mail.message, Message::ResetPassword { .. }) {
        mail.to.to_string()
    } else {
        format!("{mailbox} tagged")
    }
}

/// Until an address that has met its limit of a day can get mails again.
pub fn seconds_until_tomorrow(app: &App) -> u32 {
    seconds_left(app, DAY_SECONDS)
}

/// Of a period that counts in UTC.
fn seconds_left(app: &App, period_seconds: i64) -> u32 {
    let left = period_seconds - app.clock.now().as_second().rem_euclid(period_seconds);
    u32::try_from(left).unwrap_or(u32::MAX)
}

fn delayed(app: &App) -> Error {
    Error::TooMany {
        code: MAILS_DELAYED,
        detail: "Too many mails were asked for from your network this hour. Try again in the next.".to_owned(),
        retry_after_seconds: seconds_left(app, HOUR_SECONDS),
    }
}

/// The part of a transaction that counts a mail to a mailbox, whatever the tag. It fails
/// at the limit.
pub fn count_part(app: &App, to: &Email, occasion: Occasion) -> Result<TransactWriteItem, Error> {
    let (most, seconds) = occasion.most();
    window_part(app, &to.mailbox(), occasion, most, seconds)
}

/// The part of a transaction that counts a code of a gift that a workspace has mailed. It
/// fails at the limit.
pub fn count_gift_of_workspace_part(app: &App, workspace: TenantId) -> Result<TransactWriteItem, Error> {
    window_part(app, &format!("workspace\0{workspace}"), Occasion::Gift, WORKSPACE_GIFTS_PER_DAY_MAX, DAY_SECONDS)
}

fn window_part(app: &App, who: &str, occasion: Occasion, most: u32, seconds: i64) -> Result<TransactWriteItem, Error> {
    let window = app.clock.now().as_second().div_euclid(seconds);
    let pk = format!("{MAILS}#{}", hex::encode(Sha256::digest(who)));
    let counted = update_builder(app, Table::Sessions, pk, format!("{}#{window}", occasion.as_str()))?
        .update_expression("SET sent = if_not_exists(sent, :none) + :one, expires_at = :end")
        .condition_expression("attribute_not_exists(pk) OR sent < :max")
        .expression_attribute_values(":none", number(0))
        .expression_attribute_values(":one", number(1))
        .expression_attribute_values(":max", number(most))
        .expression_attribute_values(":end", number((window + 1) * seconds));
    update_item(counted)
}
