//! Requests to reset a password. Each works once and for an hour.
//!
//! Keys, in [`Table::Sessions`]: pk `RESET#<request>`, sk `RESET`. It names
//! the password and the address at the time of the request; if either has changed, its
//! link no longer works.

use aws_sdk_dynamodb::types::{AttributeValue, TransactWriteItem};
use domain::events::{Actor, Change, Kind};
use domain::{AccountId, Email, MailId, PasswordResetId, Time};
use jiff::SignedDuration;
use platform::codes::Purpose;
use platform::dynamodb::get;
use platform::endpoint::Key;
use platform::mail::{Link, Mail, Message, Notice};
use platform::request::Client;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};
use store_core::partition::ACCOUNT_PARTITIONS;
use store_core::transaction::{update_builder, update_item, write_all};
use store_core::{events, outbox};

use crate::accounts;
use crate::mail_rate_limit::{self, Occasion};

const RESET: &str = "RESET";
/// How long the link in the mail works.
pub const TTL: SignedDuration = SignedDuration::from_hours(1);

// What the operations touch.
pub const REQUEST: Grant = Grant::operation(
    "password_resets::request",
    &[mail_rate_limit::SEND, Grant::items(Table::Sessions, &[Action::Put], &[Key::Named(RESET)])],
);
pub const FIND: Grant =
    Grant::operation("password_resets::find", &[Grant::items(Table::Sessions, &[Action::Get], &[Key::Named(RESET)])]);
pub const CARRY_OUT: Grant = Grant::operation(
    "password_resets::carry_out",
    &[
        Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(RESET)]),
        Grant::items(Table::Accounts, &[Action::Update, Action::ConditionCheck], &[ACCOUNT_PARTITIONS]),
        outbox::PUT,
        events::leaves(&[Kind::PasswordReset]),
    ],
);

/// A request whose link may still work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reset {
    pub id: PasswordResetId,
    pub email: Email,
    /// `None` for an unknown address, to which no link is sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<AccountId>,
    /// When the password that is to be replaced was chosen, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_changed_at: Option<Time>,
    pub used: bool,
    expires_at: i64,
}

#[derive(Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    #[serde(flatten)]
    reset: Reset,
}

fn key(id: PasswordResetId) -> String {
    format!("{RESET}#{id}")
}

/// Stores the request and sends the mail, unless the address reached its limit of mails.
/// If the address is unknown, the mail says so; both cases cost the same. It leaves no
/// event: anybody can ask for any address, and one more item for an address that has an
/// account would tell that it has one.
pub async fn request(
    app: &App,
    client: &Client,
    id: PasswordResetId,
    email: &Email,
    account: Option<&accounts::Login>,
) -> Result<(), Error> {
    let expires_at = Time::from(app.clock.now()).plus(TTL);
    let link = Link { purpose: Purpose::ResetPassword, subject: id.to_string(), expires_at };
    let message = if account.is_some() { Message::ResetPassword { link } } else { Message::NoAccount };
    let mail = Mail { id: MailId::new(id.ulid()), to: email.clone(), message };
    let reset = Reset {
        id,
        email: email.clone(),
        account_id: account.map(|account| account.account_id),
        password_changed_at: account.and_then(|account| Some(account.password.as_ref()?.changed_at)),
        used: false,
        expires_at: expires_at.as_second(),
    };
    let record = Record { pk: key(id), sk: RESET.to_owned(), reset };
    mail_rate_limit::send(app, client, Occasion::PasswordReset, id, &mail, &record).await
}

/// The request, if its link has not expired. It may have been used.
pub async fn find(app: &App, id: PasswordResetId) -> Result<Option<Reset>, Error> {
    let found: Option<Record> = get(app, Table::Sessions, key(id), RESET).await?;
    let now = app.clock.now().as_second();
    Ok(found.map(|record| record.reset).filter(|reset| reset.expires_at > now))
}

/// Sets the new password, marks the request as used and notifies the owner by mail.
/// `false` if it was used before, or if the password or the address has changed.
pub async fn carry_out(app: &App, reset: &Reset, account: AccountId, phc: &str, by: &Actor) -> Result<bool, Error> {
    let parts = vec![
        use_part(app, reset.id)?,
        accounts::change_password_part(app, account, reset.password_changed_at, phc)?,
        accounts::same_email_part(app, account, &reset.email)?,
        outbox::notice(app, account, reset.email.clone(), Notice::PasswordReset)?,
        events::record(app, account, by, Change::PasswordReset {})?,
    ];
    write_all(app, parts).await
}

fn use_part(app: &App, id: PasswordResetId) -> Result<TransactWriteItem, Error> {
    let used = update_builder(app, Table::Sessions, key(id), RESET)?
        .update_expression("SET used = :yes")
        .condition_expression("used = :no")
        .expression_attribute_values(":yes", AttributeValue::Bool(true))
        .expression_attribute_values(":no", AttributeValue::Bool(false));
    update_item(used)
}
