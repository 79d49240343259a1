//! A delivery that is to be sent, with the message that sends it.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::webhook::{DeliveryState, EventType};
use domain::{EventId, Time};
use platform::{Action, App, Error, Grant, Table};
use store_core::item::keyed;
use store_core::outbox::{self, Destination};
use store_core::partition::TENANT_PARTITIONS;
use store_core::transaction::{Transaction, condition_check, condition_check_builder, put_new_item};

use super::{DeliveryKey, KEPT, RELAYED_WITHIN, Record};
use crate::webhooks::{self, listing};

pub const ADD: Grant = Grant::operation(
    "deliveries::add",
    &[Grant::items(Table::Webhooks, &[Action::Put, Action::ConditionCheck], &[TENANT_PARTITIONS]), outbox::PUT],
);

/// What became of a delivery that was to be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Added {
    Done,
    /// It is there already.
    Before,
    /// The webhook has gone, or was turned off meanwhile.
    Unwanted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Delivery,
    Webhook,
    Message,
}

/// Makes the delivery of an event, once.
pub async fn add(
    app: &App,
    webhook: &webhooks::Record,
    (event_id, event_type): (EventId, EventType),
    body: String,
) -> Result<Added, Error> {
    let now = Time::from(app.clock.now());
    let key = DeliveryKey { tenant_id: webhook.tenant_id, webhook_id: webhook.id, event_id };
    let record = Record {
        webhook_id: webhook.id,
        tenant_id: webhook.tenant_id,
        event_id,
        event_type,
        body,
        state: DeliveryState::Pending,
        tries: 0,
        began_at: now,
        attempts: Vec::new(),
        replays: 0,
        created_at: now,
        not_before: Some(now),
        due_shard: Some(key.shard()),
        due_at: Some(now.plus(RELAYED_WITHIN)),
        expires_at: now.plus(KEPT).as_second(),
    };
    let written = Transaction::new(app)
        .with(Part::Delivery, put_new_item(app, Table::Webhooks, &keyed(key.pk(), event_id, &record))?)
        .with(Part::Webhook, is_on(app, webhook)?)
        .with(Part::Message, message(app, key)?)
        .write()
        .await?;
    match written {
        Ok(()) => Ok(Added::Done),
        Err(failed) if failed.contains(&Part::Delivery) => Ok(Added::Before),
        Err(failed) if failed.contains(&Part::Webhook) => Ok(Added::Unwanted),
        Err(failed) => Err(failed.unexpected()),
    }
}

pub(super) fn is_on(app: &App, webhook: &webhooks::Record) -> Result<TransactWriteItem, Error> {
    let on = condition_check_builder(app, Table::Webhooks, listing(webhook.tenant_id), webhook.id)?
        .condition_expression("is_enabled = :on")
        .expression_attribute_values(":on", serde_dynamo::to_attribute_value(true).map_err(Error::internal)?);
    condition_check(on)
}

pub(super) fn message(app: &App, key: DeliveryKey) -> Result<TransactWriteItem, Error> {
    outbox::message(app, key.tenant_id, Destination::WebhooksQueue, "webhook", &key)
}
