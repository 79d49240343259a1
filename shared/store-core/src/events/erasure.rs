//! Taking the texts out of a log.

use aws_sdk_dynamodb::types::AttributeValue;
use domain::events::EventLog;
use platform::dynamodb::{PK, SK, failed, text};
use platform::{Action, App, Error, Grant, Table};

use super::{CUSTOMER_PARTITIONS, partition};
use crate::partition::ACCOUNT_PARTITIONS;

// What the operations touch.
pub const ERASE_TEXTS: Grant = Grant::operation(
    "events::erase_texts",
    &[Grant::items(Table::Events, &[Action::Query, Action::Update], &CUSTOMER_PARTITIONS)],
);

pub const ERASE_TEXTS_OF_ACCOUNT: Grant = Grant::operation(
    "events::erase_texts",
    &[Grant::items(Table::Events, &[Action::Query, Action::Update], &[ACCOUNT_PARTITIONS])],
);

/// Takes every personal text out of a log; the events stay, with their hashes. It can
/// be repeated.
pub async fn erase_texts(app: &App, log: EventLog) -> Result<(), Error> {
    let mut keys = app
        .dynamodb()
        .query()
        .table_name(app.config.table(Table::Events)?)
        .key_condition_expression("pk = :log")
        .filter_expression("attribute_exists(personal)")
        .projection_expression("sk")
        .expression_attribute_values(":log", text(partition(log)))
        .consistent_read(true)
        .into_paginator()
        .items()
        .send();
    while let Some(item) = keys.next().await {
        let mut item = item.map_err(failed)?;
        let Some(AttributeValue::S(sk)) = item.remove(SK) else { continue };
        app.dynamodb()
            .update_item()
            .table_name(app.config.table(Table::Events)?)
            .key(PK, text(partition(log)))
            .key(SK, text(sk))
            .update_expression("REMOVE personal")
            .send()
            .await
            .map_err(failed)?;
    }
    Ok(())
}
