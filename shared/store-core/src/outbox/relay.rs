//! Out of the outbox.

use std::collections::HashMap;

use aws_sdk_dynamodb::types::AttributeValue;
use domain::Time;
use domain::events::EventLog;
use domain::webhook::EventType;
use platform::dynamodb::{PK, SK, failed, text};
use platform::endpoint::Key;
use platform::{Action, App, Error, Grant, Queue, Table, events, queue};
use ulid::Ulid;

use super::{Destination, Item, partition};
use crate::events as log;

/// What [`relay`] touches.
pub const RELAY: Grant = Grant::operation(
    "outbox::relay",
    &[
        Grant::items(Table::Outbox, &[Action::Get, Action::Update, Action::Delete], &[Key::Any]),
        Grant::items(Table::Events, &[Action::Get, Action::Put], &log::LOG_PARTITIONS),
        Grant::send(Queue::Interactive),
        Grant::send(Queue::Batch),
        Grant::send(Queue::Mail),
        Grant::send(Queue::Checks),
        Grant::send(Queue::Index),
        Grant::send(Queue::Payments),
        Grant::send(Queue::WebhookEvents),
        Grant::send(Queue::Webhooks),
        Grant::PUBLISH_EVENTS,
    ],
);

/// Sends one message to where it goes, and forgets it.
pub async fn relay(app: &App, item: &Item) -> Result<(), Error> {
    send(app, item).await?;
    if let Err(error) = forget(app, item).await {
        tracing::warn!(%error, "sent and not forgotten: it will be sent again");
    }
    Ok(())
}

async fn send(app: &App, item: &Item) -> Result<(), Error> {
    let group = &item.group;
    match item.destination {
        Destination::InteractiveQueue => queue::send_text(app, Queue::Interactive, group, &item.body).await,
        Destination::BatchQueue => queue::send_text(app, Queue::Batch, group, &item.body).await,
        Destination::ChecksQueue => queue::send_text(app, Queue::Checks, group, &item.body).await,
        Destination::IndexQueue => queue::send_text(app, Queue::Index, group, &item.body).await,
        Destination::PaymentsQueue => queue::send_text(app, Queue::Payments, group, &item.body).await,
        Destination::WebhooksQueue => queue::send_text(app, Queue::Webhooks, group, &item.body).await,
        Destination::MailQueue => queue::send_text(app, Queue::Mail, group, &item.body).await,
        Destination::EventLog => match log::append(app, item).await? {
            Some(logged) => {
                events::publish(app, &item.kind, &logged).await?;
                tell_webhooks(app, item, &logged).await
            }
            None => Ok(()),
        },
    }
}

/// An event that webhooks are told of goes on, as it is logged; before the outbox forgets it,
/// so that whoever dies in between tells it twice rather than never.
async fn tell_webhooks(app: &App, item: &Item, logged: &str) -> Result<(), Error> {
    let is_told = item.kind.parse::<EventType>().is_ok();
    match item.group.parse() {
        Ok(EventLog::Workspace(_)) if is_told => queue::send_text(app, Queue::WebhookEvents, &item.group, logged).await,
        _ => Ok(()),
    }
}

async fn forget(app: &App, item: &Item) -> Result<(), Error> {
    let delete = app.dynamodb().delete_item().table_name(app.config.table(Table::Outbox)?);
    delete.key(PK, text(&item.pk)).key(SK, text(&item.sk)).send().await.map_err(failed)?;
    Ok(())
}

/// Where a page of a shard ended.
#[derive(Debug, Clone)]
pub struct Cursor(HashMap<String, AttributeValue>);

/// A page of what has not left.
#[derive(Debug)]
pub struct Unsent {
    /// Oldest first. What cannot be read is an error, in its place.
    pub items: Vec<Result<Item, Error>>,
    pub next: Option<Cursor>,
}

/// What was put into a shard until this time and lies there still.
pub async fn unsent(app: &App, shard: u8, until: Time, after: Option<Cursor>, limit: u16) -> Result<Unsent, Error> {
    let first_later = Ulid::from_parts(u64::try_from(until.as_millisecond()).unwrap_or(0) + 1, 0);
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Outbox)?)
        .key_condition_expression("pk = :pk AND sk < :later")
        .expression_attribute_values(":pk", text(partition(shard)))
        .expression_attribute_values(":later", text(first_later))
        .set_exclusive_start_key(after.map(|cursor| cursor.0))
        .limit(i32::from(limit))
        .send()
        .await
        .map_err(failed)?;
    let items = page.items.unwrap_or_default().into_iter();
    let read = |item| serde_dynamo::from_item(item).map_err(|error| Error::internal(format!("an item: {error}")));
    Ok(Unsent { items: items.map(read).collect(), next: page.last_evaluated_key.map(Cursor) })
}
