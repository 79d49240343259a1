//! Deduplication of mails: a message that is delivered twice is not mailed twice.
//!
//! Keys, in [`Table::Sessions`]: pk `MAIL#<mail>`, sk `MAIL`. SES takes no
//! idempotency key. A worker that crashes between SES's answer and the record of it leaves
//! a lease, and the mail is sent again when the lease expires. So a mail may rarely arrive
//! twice, and none is lost.

use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::MailId;
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, get, if_condition_held, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Table};
use serde::{Deserialize, Serialize};

const MAIL: &str = "MAIL";
/// The timeout of `send-mail`.
const LEASE_SECONDS: i64 = 30;
/// Longer than a queue keeps a message, and longer than an operator takes to redrive one.
const KEPT: SignedDuration = SignedDuration::from_hours(21 * 24);

// What the operations touch.
pub const CLAIM: Grant = Grant::operation(
    "mail_dedup::claim",
    &[Grant::items(Table::Sessions, &[Action::Get, Action::Put], &[Key::Named(MAIL)])],
);
pub const MARK_SENT: Grant =
    Grant::operation("mail_dedup::mark_sent", &[Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(MAIL)])]);
pub const RELEASE: Grant =
    Grant::operation("mail_dedup::release", &[Grant::items(Table::Sessions, &[Action::Update], &[Key::Named(MAIL)])]);

#[derive(Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    leased_until: i64,
    gone: bool,
    expires_at: i64,
}

/// Whether the caller shall send a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MailClaim {
    /// The caller has the lease.
    Acquired,
    /// The mail was sent, or refused permanently.
    AlreadySent,
    /// Another worker has the lease for at most this long.
    Leased(Duration),
}

fn key(id: MailId) -> String {
    format!("{MAIL}#{id}")
}

/// Takes the lease, if the mail was not sent and no other worker has the lease.
pub async fn claim(app: &App, id: MailId) -> Result<MailClaim, Error> {
    let now = app.clock.now();
    let record = Record {
        pk: key(id),
        sk: MAIL.to_owned(),
        leased_until: now.as_second() + LEASE_SECONDS,
        gone: false,
        expires_at: (now + KEPT).as_second(),
    };
    let put = app
        .dynamodb()
        .put_item()
        .table_name(app.config.table(Table::Sessions)?)
        .set_item(Some(serde_dynamo::to_item(&record).map_err(Error::internal)?))
        .condition_expression("attribute_not_exists(pk) OR (gone = :no AND leased_until <= :now)")
        .expression_attribute_values(":no", AttributeValue::Bool(false))
        .expression_attribute_values(":now", AttributeValue::N(now.as_second().to_string()))
        .send()
        .await;
    if if_condition_held(put)?.is_some() {
        return Ok(MailClaim::Acquired);
    }
    let found: Option<Record> = get(app, Table::Sessions, key(id), MAIL).await?;
    Ok(match found {
        Some(record) if record.gone => MailClaim::AlreadySent,
        Some(record) => MailClaim::Leased(left(record.leased_until - now.as_second())),
        None => MailClaim::Leased(Duration::ZERO),
    })
}

fn left(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

/// Records that the mail was sent, or refused permanently.
pub async fn mark_sent(app: &App, id: MailId) -> Result<(), Error> {
    app.dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(key(id)))
        .key(SK, text(MAIL))
        .update_expression("SET gone = :yes")
        .expression_attribute_values(":yes", AttributeValue::Bool(true))
        .send()
        .await
        .map_err(failed)?;
    Ok(())
}

/// Ends the lease of a mail that was not sent, so that the next delivery need not wait.
pub async fn release(app: &App, id: MailId) -> Result<(), Error> {
    app.dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Sessions)?)
        .key(PK, text(key(id)))
        .key(SK, text(MAIL))
        .update_expression("SET leased_until = :now")
        .expression_attribute_values(":now", AttributeValue::N("0".to_owned()))
        .send()
        .await
        .map_err(failed)?;
    Ok(())
}
