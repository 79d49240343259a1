//! Which mails have gone out, so that a message that is delivered twice is not
//! sent twice.
//!
//! Keys, in [`Table::Sessions`]: pk `MAIL#<mail>`, sk `MAIL`. SES takes no
//! idempotency key, so there is a moment between its answer and our note of it:
//! whoever ends there leaves a lease, and when it is over the mail goes again.
//! A mail may rarely come twice; none is lost.

use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::MailId;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

use super::{PK, SK, failed, get, if_condition_held, text};
use crate::app::App;
use crate::endpoint::{Action, Grant, Key, Table};
use crate::error::Error;

const MAIL: &str = "MAIL";
/// As long as `send-mail` runs at most.
const LEASE_SECONDS: i64 = 30;
/// Longer than a queue keeps a message, and than an operator takes to redrive one.
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

/// Whose it is to send a mail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Ours, until the lease ends.
    Ours,
    /// It has gone out, or been refused for good.
    Gone,
    /// Somebody else is at it for at most this long.
    Leased(Duration),
}

fn key(id: MailId) -> String {
    format!("{MAIL}#{id}")
}

/// Takes the lease, if the mail has not gone and nobody else has it.
pub async fn claim(app: &App, id: MailId) -> Result<Claim, Error> {
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
        return Ok(Claim::Ours);
    }
    let found: Option<Record> = get(app, Table::Sessions, key(id), MAIL).await?;
    Ok(match found {
        Some(record) if record.gone => Claim::Gone,
        Some(record) => Claim::Leased(left(record.leased_until - now.as_second())),
        None => Claim::Leased(Duration::ZERO),
    })
}

fn left(seconds: i64) -> Duration {
    Duration::from_secs(u64::try_from(seconds).unwrap_or(0))
}

/// Notes that the mail has gone, or that nobody will ever take it.
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

/// It was not sent: the next delivery need not wait for the lease.
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
