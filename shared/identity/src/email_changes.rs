//! Requests to change the address of an account. Each works once and for a day.
//!
//! Keys, in [`Table::Sessions`]: pk `EMAIL_CHANGE#<request>`, sk `EMAIL_CHANGE`.

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, Email, EmailChangeId, MailId, Time};
use jiff::{SignedDuration, Timestamp};
use platform::codes::Purpose;
use platform::dynamodb::get;
use platform::endpoint::Key;
use platform::mail::{Link, Mail, Message};
use platform::request::Client;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::{Transaction, update_builder, update_item};
use store_core::{events, outbox};

use crate::accounts::{self, EMAIL};
use crate::mail_rate_limit::{self, Occasion};

const EMAIL_CHANGE: &str = "EMAIL_CHANGE";
/// How long the link in the mail works.
pub const TTL: SignedDuration = SignedDuration::from_hours(24);

// What the operations touch.
pub const REQUEST: Grant = Grant::operation(
    "email_changes::request",
    &[
        mail_rate_limit::SEND,
        Grant::items(Table::Sessions, &[Action::Put], &[Key::Named(EMAIL_CHANGE)]),
        events::leaves(&[Kind::EmailChangeRequested]),
    ],
);
pub const FIND: Grant = Grant::operation(
    "email_changes::find",
    &[Grant::items(Table::Sessions, &[Action::Get], &[Key::Named(EMAIL_CHANGE)])],
);
pub const CONFIRM: Grant = Grant::operation(
    "email_changes::confirm",
    &[
        Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(EMAIL_CHANGE)]),
        Grant::items(Table::Accounts, &[Action::Update], &[ACCOUNT_PARTITIONS]),
        Grant::items(Table::Accounts, &[Action::Put, Action::Delete], &[Key::Named(EMAIL)]),
        outbox::PUT,
        events::leaves(&[Kind::EmailChanged]),
    ],
);

/// A request whose link may still work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmailChange {
    pub id: EmailChangeId,
    pub account_id: AccountId,
    pub from: Email,
    pub to: Email,
    pub used: bool,
    pub expires_at: i64,
}

#[derive(Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    #[serde(flatten)]
    change: EmailChange,
}

/// The outcome of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confirmed {
    Done,
    /// Another account has the new address by now.
    EmailTaken,
    /// The account's address has changed since the request, or the link was used.
    Outdated,
}

fn key(id: EmailChangeId) -> String {
    format!("{EMAIL_CHANGE}#{id}")
}

/// Stores the request and sends a mail to the new address, unless that reached its limit
/// of mails. If the address has an account, the mail says so; both cases cost the same,
/// and the response is the same.
pub async fn request(
    app: &App,
    client: &Client,
    change: &EmailChange,
    is_taken: bool,
    by: &Actor,
) -> Result<(), Error> {
    let expires_at = expires_at(change.id)?;
    let link = Link { purpose: Purpose::ChangeEmail, subject: change.id.to_string(), expires_at };
    let message = if is_taken { Message::AlreadyRegistered } else { Message::ChangeEmail { link } };
    let mail = Mail { id: MailId::new(change.id.ulid()), to: change.to.clone(), message };
    let record = Record { pk: key(change.id), sk: EMAIL_CHANGE.to_owned(), change: change.clone() };
    let (account, requested) = (change.account_id, Change::EmailChangeRequested {});
    let event = events::Record::new(account, by, requested).personal("email", &change.to).part(app)?;
    mail_rate_limit::send_with_event(app, client, Occasion::EmailChange, account, &mail, &record, event).await
}

/// When the link of a request stops to work: a repeated request has the id, and so the
/// time, of the first.
pub fn expires_at(id: EmailChangeId) -> Result<Time, Error> {
    let began = i64::try_from(id.ulid().timestamp_ms()).map_err(Error::internal)?;
    let began = Timestamp::from_millisecond(began).map_err(Error::internal)?;
    Ok(Time::from(began).plus(TTL))
}

/// The request, if its link has not expired. It may have been used.
pub async fn find(app: &App, id: EmailChangeId) -> Result<Option<EmailChange>, Error> {
    let found: Option<Record> = get(app, Table::Sessions, key(id), EMAIL_CHANGE).await?;
    let now = app.clock.now().as_second();
    Ok(found.map(|record| record.change).filter(|change| change.expires_at > now))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Request,
    NewAddress,
    Account,
    Mail,
    Event,
}

/// Changes the address and notifies the old one, in one transaction.
pub async fn confirm(app: &App, change: &EmailChange, by: &Actor) -> Result<Confirmed, Error> {
    let message = Message::EmailChanged { address: change.to.clone() };
    let mail = Mail { id: MailId::new(app.clock.ulid()), to: change.from.clone(), message };
    let event = events::Record::new(change.account_id, by, Change::EmailChanged {}).personal("email", &change.to);
    let parts = accounts::change_email_parts(app, change.account_id, &change.from, &change.to)?;
    let transaction = Transaction::new(app)
        .with(Part::Request, use_part(app, change.id)?)
        .with(Part::NewAddress, parts.new_address)
        .with(Part::Account, parts.person)
        .with(Part::Account, parts.old_address)
        .with(Part::Mail, outbox::mail(app, change.account_id, &mail)?)
        .with(Part::Event, event.part(app)?);
    Ok(match transaction.write().await? {
        Ok(()) => Confirmed::Done,
        // A used link is outdated, even if another account has the new address.
        Err(failed) if failed.contains(&Part::Request) => Confirmed::Outdated,
        Err(failed) if failed.contains(&Part::NewAddress) => Confirmed::EmailTaken,
        Err(failed) if failed.contains(&Part::Account) => Confirmed::Outdated,
        Err(failed) => return Err(failed.unexpected()),
    })
}

fn use_part(app: &App, id: EmailChangeId) -> Result<TransactWriteItem, Error> {
    let used = update_builder(app, Table::Sessions, key(id), EMAIL_CHANGE)?
        .update_expression("SET used = :yes")
        .condition_expression("used = :no")
        .expression_attribute_values(":yes", AttributeValue::Bool(true))
        .expression_attribute_values(":no", AttributeValue::Bool(false));
    update_item(used)
}
