//! Deliveries whose time has come, and who sends one.

use domain::webhook::DeliveryState;
use domain::{EventId, Time};
use jiff::SignedDuration;
use platform::dynamodb::{PK, SK, failed, if_unchanged, number, text};
use platform::{Action, App, Error, Grant, Index, Queue, Table, queue};
use store_core::partition::TENANT_PARTITIONS;

use super::{DeliveryKey, FIND, LEASE, RELAYED_WITHIN, Record, find};

/// Parts of the index.
pub const SHARDS: u8 = 16;

// What the operations touch.
pub const DUE: Grant = Grant::operation("deliveries::due", &[Grant::query_index(Index::DueDeliveries)]);
pub const SWEEP: Grant = Grant::operation(
    "deliveries::take_up",
    &[Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS]), Grant::send(Queue::Webhooks)],
);
pub const CLAIM: Grant = Grant::operation(
    "deliveries::claim",
    &[FIND, Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS])],
);
pub const POSTPONE: Grant =
    Grant::operation("deliveries::postpone", &[Grant::items(Table::Webhooks, &[Action::Update], &[TENANT_PARTITIONS])]);

/// One that was due when the index was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    pub key: DeliveryKey,
    due_at: Time,
}

/// Of one shard, those that have been due for longest. The index lags behind the table: some
/// may have been sent already.
pub async fn due(app: &App, shard: u8, limit: u16) -> Result<Vec<Due>, Error> {
    let index = Index::DueDeliveries;
    let page = app
        .dynamodb()
        .query()
        .table_name(app.config.table(index.table())?)
        .index_name(index.name())
        .key_condition_expression("due_shard = :shard AND due_at <= :now")
        .expression_attribute_values(":shard", text(shard))
        .expression_attribute_values(":now", text(Time::from(app.clock.now())))
        .limit(i32::from(limit))
        .send()
        .await
        .map_err(failed)?;
    let read = |item: &std::collections::HashMap<String, aws_sdk_dynamodb::types::AttributeValue>| {
        let part = |name: &str| item.get(name)?.as_s().ok().map(String::as_str);
        let (tenant, webhook) = part(PK)?.split_once('#')?;
        let event_id: EventId = part(SK)?.parse().ok()?;
        let key = DeliveryKey { tenant_id: tenant.parse().ok()?, webhook_id: webhook.parse().ok()?, event_id };
        Some(Due { key, due_at: part("due_at")?.to_owned().try_into().ok()? })
    };
    Ok(page.items.unwrap_or_default().iter().filter_map(read).collect())
}

/// Sends the message of a delivery that is due; whether it is still. The next sweep looks at
/// it when a message takes no longer: first the index, so that a crash in between makes it
/// late and not lost.
pub async fn take_up(app: &App, due: Due) -> Result<bool, Error> {
    let key = due.key;
    let later = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Webhooks)?)
        .key(PK, text(key.pk()))
        .key(SK, text(key.event_id))
        .update_expression("SET due_at = :later")
        .condition_expression("due_at = :seen")
        .expression_attribute_values(":seen", text(due.due_at))
        .expression_attribute_values(":later", text(Time::from(app.clock.now()).plus(RELAYED_WITHIN)));
    if if_unchanged(later.send().await)?.is_none() {
        return Ok(false);
    }
    let body = serde_json::to_string(&key).map_err(Error::internal)?;
    queue::send_text(app, Queue::Webhooks, &key.tenant_id.to_string(), &body).await?;
    Ok(true)
}

/// What a message about a delivery meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// It is the caller's to send, until its lease ends.
    Mine(Box<Record>),
    /// It has ended, has gone, or is not to be sent yet.
    NotNow,
}

/// Takes a delivery to send it, which counts as a try.
pub async fn claim(app: &App, key: DeliveryKey) -> Result<Claim, Error> {
    let now = Time::from(app.clock.now());
    let Some(seen) = find(app, key).await? else { return Ok(Claim::NotNow) };
    let Some(not_before) = seen.not_before.filter(|at| seen.state == DeliveryState::Pending && *at <= now) else {
        return Ok(Claim::NotNow);
    };
    let lease = now.plus(LEASE);
    let claim = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Webhooks)?)
        .key(PK, text(key.pk()))
        .key(SK, text(key.event_id))
        .update_expression("SET not_before = :lease, due_at = :lease ADD tries :one")
        .condition_expression("not_before = :seen")
        .expression_attribute_values(":lease", text(lease))
        .expression_attribute_values(":seen", text(not_before))
        .expression_attribute_values(":one", number(1));
    match if_unchanged(claim.send().await)? {
        Some(_) => {
            let claimed = Record { not_before: Some(lease), due_at: Some(lease), tries: seen.tries + 1, ..seen };
            Ok(Claim::Mine(Box::new(claimed)))
        }
        None => Ok(Claim::NotNow),
    }
}

/// Gives a claimed delivery back, to be sent later: this was no try.
pub async fn postpone(app: &App, claimed: &Record, until: Time) -> Result<(), Error> {
    let key = claimed.key();
    let lease = claimed.not_before.ok_or_else(|| Error::internal("a delivery that nobody has claimed"))?;
    // Not at the moment at which the lease would have ended: that moment is its name.
    let until = if until == lease { until.plus(SignedDuration::from_millis(1)) } else { until };
    let back = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Webhooks)?)
        .key(PK, text(key.pk()))
        .key(SK, text(key.event_id))
        .update_expression("SET not_before = :until, due_at = :until ADD tries :back")
        .condition_expression("not_before = :lease")
        .expression_attribute_values(":until", text(until))
        .expression_attribute_values(":lease", text(lease))
        .expression_attribute_values(":back", number(-1));
    if_unchanged(back.send().await).map(drop)
}
