//! The log, for its readers.

use std::collections::BTreeMap;

use domain::Sha256Hex;
use domain::events::{EventLog, LoggedEvent, Personal};
use platform::dynamodb::{failed, text};
use platform::{Action, App, Error, Grant, Table};

use super::append::Kept;
use super::{STAFF_PARTITION, partition, sort_key};
use crate::partition::{ACCOUNT_PARTITIONS, TENANT_PARTITIONS};

// What the operations touch.
pub const LIST_OF_WORKSPACE: Grant =
    Grant::operation("events::list", &[Grant::items(Table::Events, &[Action::Query], &[TENANT_PARTITIONS])]);
pub const LIST_OF_ACCOUNT: Grant =
    Grant::operation("events::list", &[Grant::items(Table::Events, &[Action::Query], &[ACCOUNT_PARTITIONS])]);
pub const LIST_OF_STAFF: Grant =
    Grant::operation("events::list", &[Grant::items(Table::Events, &[Action::Query], &[STAFF_PARTITION])]);

/// An event as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    pub event: LoggedEvent,
    /// Of the event's canonical JSON.
    pub sha256: Sha256Hex,
    /// The texts behind the commitments, until they are erased.
    pub personal: BTreeMap<String, Personal>,
}

/// Up to `limit` events of a log that come before this number, the newest first.
pub async fn list(app: &App, log: EventLog, before: Option<u64>, limit: u16) -> Result<Vec<Logged>, Error> {
    let last = before.map_or_else(|| "999999999999".to_owned(), |before| sort_key(before.saturating_sub(1)));
    let answer = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Events)?)
        .key_condition_expression("pk = :log AND sk BETWEEN :first AND :last")
        .expression_attribute_values(":log", text(partition(log)))
        .expression_attribute_values(":first", text(sort_key(0)))
        .expression_attribute_values(":last", text(last))
        .scan_index_forward(false)
        .consistent_read(true)
        .limit(i32::from(limit))
        .send()
        .await
        .map_err(failed)?;
    answer.items.unwrap_or_default().into_iter().map(|item| logged(serde_dynamo::from_item(item))).collect()
}

fn logged(kept: Result<Kept, serde_dynamo::Error>) -> Result<Logged, Error> {
    let kept = kept.map_err(Error::internal)?;
    let personal = kept.personal.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?;
    Ok(Logged {
        event: serde_json::from_str(&kept.body).map_err(Error::internal)?,
        sha256: kept.sha256.try_into().map_err(Error::internal)?,
        personal: personal.unwrap_or_default(),
    })
}
