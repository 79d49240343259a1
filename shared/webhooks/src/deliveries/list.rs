//! The log of deliveries of a webhook.

use std::collections::HashMap;

use domain::webhook::{DeliveryState, EventType};
use domain::{EventId, TenantId, WebhookId};
use platform::dynamodb::{PK, SK, failed, text};
use platform::{Action, App, Error, Grant, Table};
use store_core::partition::{Listing, TENANT_PARTITIONS};

use super::{Record, partition};

pub const LIST: Grant =
    Grant::operation("deliveries::list", &[Grant::items(Table::Webhooks, &[Action::Query], &[TENANT_PARTITIONS])]);

/// Which ones.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    pub state: Option<DeliveryState>,
    pub event_type: Option<EventType>,
    /// Of the ids of events, which begin with the time at which the event was.
    pub from: Option<EventId>,
    pub to: Option<EventId>,
}

/// The newest first: of `limit` that come after this one, those that are wanted.
pub async fn list(
    app: &App,
    (tenant, webhook): (TenantId, WebhookId),
    wanted: Wanted,
    after: Option<EventId>,
    limit: u16,
) -> Result<Listing<Record, EventId>, Error> {
    let pk = text(partition(tenant, webhook));
    let start = after.map(|after| HashMap::from([(PK.to_owned(), pk.clone()), (SK.to_owned(), text(after))]));
    let bound = |id: Option<EventId>, otherwise: u128| id.unwrap_or_else(|| EventId::new(ulid::Ulid(otherwise)));
    let mut query = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Webhooks)?)
        .key_condition_expression("pk = :pk AND sk BETWEEN :from AND :to")
        .expression_attribute_values(":pk", pk)
        .expression_attribute_values(":from", text(bound(wanted.from, 0)))
        .expression_attribute_values(":to", text(bound(wanted.to, u128::MAX)))
        .set_exclusive_start_key(start)
        .scan_index_forward(false)
        .consistent_read(true)
        .limit(i32::from(limit));
    let mut filters = Vec::new();
    if let Some(state) = wanted.state {
        filters.push("#state = :state");
        query = query
            .expression_attribute_names("#state", "state")
            .expression_attribute_values(":state", text(state.as_str()));
    }
    if let Some(event) = wanted.event_type {
        filters.push("event_type = :event");
        query = query.expression_attribute_values(":event", text(event));
    }
    if !filters.is_empty() {
        query = query.filter_expression(filters.join(" AND "));
    }
    let answer = query.send().await.map_err(failed)?;
    let last = answer.last_evaluated_key.as_ref().and_then(|key| key.get(SK)?.as_s().ok()?.parse().ok());
    let items = serde_dynamo::from_items(answer.items.unwrap_or_default()).map_err(Error::internal)?;
    Ok(Listing { items, next: last })
}
