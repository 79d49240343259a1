//! Transactions: all parts are written or none, and what they are made of.

use std::fmt::Display;
use std::time::Duration;

use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::builders::{ConditionCheckBuilder, DeleteBuilder, PutBuilder, UpdateBuilder};
use aws_sdk_dynamodb::types::{
    AttributeValue, CancellationReason, ConditionCheck, Delete, Put, TransactWriteItem, Update,
};
use serde::Serialize;

use super::{PK, SK, failed, text};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;

/// What became of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Written {
    Done,
    /// The conditions of these parts, counted from 0, do not hold. Nothing was written.
    Refused(Vec<usize>),
}

impl Written {
    pub(crate) fn is_done(&self) -> bool {
        *self == Self::Done
    }

    /// Whether the condition of a part among these does not hold.
    pub(crate) fn refused(&self, parts: impl IntoIterator<Item = usize>) -> bool {
        matches!(self, Self::Refused(refused) if parts.into_iter().any(|part| refused.contains(&part)))
    }

    /// For who did not expect it.
    pub(crate) fn unexpected(self) -> Error {
        Error::internal(format!("a condition that always holds does not: {self:?}"))
    }
}

/// Writes all parts or none. When somebody else writes one of the items at the
/// same moment it tries again, as conditions are looked at anew each time; after
/// [`TRIES_MAX`] it gives up as `Unavailable`.
pub(crate) async fn write(app: &App, parts: Vec<TransactWriteItem>) -> Result<Written, Error> {
    let mut tries = 0;
    loop {
        if let Some(written) = send(app, parts.clone()).await? {
            return Ok(written);
        }
        again(&mut tries, "an item of a transaction").await?;
    }
}

/// `None` when somebody else wrote one of its items at the same moment.
async fn send(app: &App, parts: Vec<TransactWriteItem>) -> Result<Option<Written>, Error> {
    let error = match app.dynamodb().transact_write_items().set_transact_items(Some(parts)).send().await {
        Ok(_) => return Ok(Some(Written::Done)),
        Err(error) => error,
    };
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error() else {
        return Err(failed(error));
    };
    let code = |reason: &CancellationReason| reason.code().unwrap_or_default().to_owned();
    let codes: Vec<String> = cancelled.cancellation_reasons().iter().map(code).collect();
    let any = |wanted: &[&str]| codes.iter().any(|code| wanted.contains(&code.as_str()));
    let parts = codes.iter().enumerate();
    let refused: Vec<usize> =
        parts.filter(|(_, code)| *code == "ConditionalCheckFailed").map(|(part, _)| part).collect();
    if !refused.is_empty() {
        return Ok(Some(Written::Refused(refused)));
    }
    if any(&["TransactionConflict"]) {
        return Ok(None);
    }
    let inside = format!("the transaction was cancelled: {codes:?}");
    let throttled = any(&["ThrottlingError", "ProvisionedThroughputExceeded"]);
    Err(if throttled { Error::Unavailable { inside } } else { Error::Internal { inside } })
}

/// Tries against others who write the same items.
const TRIES_MAX: u32 = 24;
const PAUSE_MS_FIRST: u64 = 5;
const PAUSE_MS_MAX: u64 = 400;

/// Waits before a look at what somebody else has changed meanwhile; after
/// [`TRIES_MAX`] of them `what` is written by too many at once.
pub(crate) async fn again(tries: &mut u32, what: impl Display) -> Result<(), Error> {
    pause(*tries).await;
    *tries += 1;
    if *tries < TRIES_MAX {
        return Ok(());
    }
    Err(Error::Unavailable { inside: format!("{what} is written by too many at once") })
}

/// Longer with each try, and never the same for two who wait at once.
pub(super) async fn pause(tries: u32) {
    let most = (PAUSE_MS_FIRST << tries.min(10)).min(PAUSE_MS_MAX);
    let chance = crate::random::bytes::<2>().map_or(0, u16::from_le_bytes);
    let ms = most / 2 + most * u64::from(chance) / (2 * u64::from(u16::MAX));
    tokio::time::sleep(Duration::from_millis(ms)).await;
}

pub(crate) fn number(value: impl ToString) -> AttributeValue {
    AttributeValue::N(value.to_string())
}

/// A record as the part that `put` begins.
pub(crate) fn putting(
    app: &App,
    table: Table,
    put: PutBuilder,
    record: &impl Serialize,
) -> Result<TransactWriteItem, Error> {
    let put = put
        .table_name(app.config.table(table)?)
        .set_item(Some(serde_dynamo::to_item(record).map_err(Error::internal)?))
        .build()
        .map_err(Error::internal)?;
    Ok(TransactWriteItem::builder().put(put).build())
}

/// A record to put where there is none.
pub(crate) fn adding(app: &App, table: Table, record: &impl Serialize) -> Result<TransactWriteItem, Error> {
    putting(app, table, Put::builder().condition_expression("attribute_not_exists(pk)"), record)
}

/// An update of one item, to be told what and on which condition.
pub(crate) fn update(app: &App, table: Table, pk: impl ToString, sk: impl ToString) -> Result<UpdateBuilder, Error> {
    Ok(Update::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// A deletion of one item, to be told on which condition.
pub(crate) fn delete(app: &App, table: Table, pk: impl ToString, sk: impl ToString) -> Result<DeleteBuilder, Error> {
    Ok(Delete::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// A condition on an item that stays as it is, to be told which.
pub(crate) fn condition(
    app: &App,
    table: Table,
    pk: impl ToString,
    sk: impl ToString,
) -> Result<ConditionCheckBuilder, Error> {
    Ok(ConditionCheck::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// Holds only while an attribute of the item has this value.
pub(crate) fn check(
    app: &App,
    table: Table,
    key: (impl ToString, impl ToString),
    (name, value): (&str, AttributeValue),
) -> Result<TransactWriteItem, Error> {
    let same = condition(app, table, key.0, key.1)?
        .condition_expression("#name = :value")
        .expression_attribute_names("#name", name)
        .expression_attribute_values(":value", value);
    checking(same)
}

pub(crate) fn checking(condition: ConditionCheckBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().condition_check(condition.build().map_err(Error::internal)?).build())
}

pub(crate) fn updating(update: UpdateBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().update(update.build().map_err(Error::internal)?).build())
}

pub(crate) fn deleting(delete: DeleteBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().delete(delete.build().map_err(Error::internal)?).build())
}
