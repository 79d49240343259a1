//! Sending once more what has ended, under the same id.

use domain::Time;
use platform::dynamodb::{number, text};
use platform::{Action, App, Error, Grant, Table};
use store_core::outbox;
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, update_builder, update_item};

use super::add::{Part, is_on, message};
use super::settle::ATTEMPTS_KEPT;
use super::{KEPT, RELAYED_WITHIN, Record};
use crate::webhooks;

pub const REPLAY: Grant = Grant::operation(
    "deliveries::replay",
    &[Grant::items(Table::Webhooks, &[Action::Update, Action::ConditionCheck], &[TENANT_PARTITIONS]), outbox::PUT],
);

/// What became of a wish to send a delivery once more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Replayed {
    Done(Box<Record>),
    /// It is on its way, or was sent once more since it was read.
    Pending,
    /// The webhook has gone or is off.
    Off,
}

/// Begins a delivery anew.
pub async fn replay(app: &App, webhook: &webhooks::Record, seen: &Record) -> Result<Replayed, Error> {
    let now = Time::from(app.clock.now());
    let key = seen.key();
    let kept = seen.attempts.len().saturating_sub(ATTEMPTS_KEPT);
    let next = Record {
        state: domain::webhook::DeliveryState::Pending,
        tries: 0,
        began_at: now,
        attempts: seen.attempts.iter().skip(kept).cloned().collect(),
        replays: seen.replays + 1,
        not_before: Some(now),
        due_shard: Some(key.shard()),
        due_at: Some(now.plus(RELAYED_WITHIN)),
        expires_at: now.plus(KEPT).as_second(),
        ..seen.clone()
    };
    let anew = update_builder(app, Table::Webhooks, key.pk(), key.event_id)?
        .update_expression(
            "SET #state = :pending, tries = :none, began_at = :now, attempts = :attempts, replays = :replays, \
             not_before = :now, due_shard = :shard, due_at = :due, expires_at = :expires",
        )
        .condition_expression("#state <> :pending AND replays = :seen")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(":pending", text(next.state.as_str()))
        .expression_attribute_values(":none", number(0))
        .expression_attribute_values(":now", text(now))
        .expression_attribute_values(
            ":attempts",
            serde_dynamo::to_attribute_value(&next.attempts).map_err(Error::internal)?,
        )
        .expression_attribute_values(":replays", number(next.replays))
        .expression_attribute_values(":seen", number(seen.replays))
        .expression_attribute_values(":shard", text(key.shard()))
        .expression_attribute_values(":due", text(now.plus(RELAYED_WITHIN)))
        .expression_attribute_values(":expires", number(next.expires_at));
    let written = Transaction::new(app)
        .with(Part::Delivery, update_item(anew)?)
        .with(Part::Webhook, is_on(app, webhook)?)
        .with(Part::Message, message(app, key)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(Replayed::Done(Box::new(next))),
        Err(failed) if failed.contains(&Part::Webhook) => Ok(Replayed::Off),
        Err(failed) if failed.contains(&Part::Delivery) => Ok(Replayed::Pending),
        Err(failed) => Err(failed.unexpected()),
    }
}
