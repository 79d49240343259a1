//! Parts of transactions, and transactions of many parts of which several may be
//! refused.

use std::time::Duration;

use aws_sdk_dynamodb::types::builders::{DeleteBuilder, UpdateBuilder};
use aws_sdk_dynamodb::types::{AttributeValue, ConditionCheck, Delete, TransactWriteItem, Update};

use super::{PK, SK, Told, text, transact_told};
use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;

/// What became of a transaction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Attempt {
    Written,
    /// Somebody else wrote one of its items at the same moment.
    Raced,
    /// The conditions of these parts, counted from 0, do not hold.
    Refused(Vec<usize>),
}

impl Attempt {
    /// Whether the condition of a part among these did not hold.
    pub(crate) fn refused(&self, parts: impl IntoIterator<Item = usize>) -> bool {
        matches!(self, Self::Refused(refused) if parts.into_iter().any(|part| refused.contains(&part)))
    }
}

/// Writes all parts or none.
pub(crate) async fn attempt(app: &App, parts: Vec<TransactWriteItem>) -> Result<Attempt, Error> {
    let conditions = match transact_told(app, parts).await? {
        Told::Written => return Ok(Attempt::Written),
        Told::Refused(conditions) => conditions,
    };
    let refused: Vec<usize> = (0..conditions.len()).filter(|part| conditions[*part]).collect();
    Ok(if refused.is_empty() { Attempt::Raced } else { Attempt::Refused(refused) })
}

/// Tries when others write the same items at the same moment.
pub(crate) const TRIES_MAX: u32 = 8;
const PAUSE_MS_FIRST: u64 = 5;

/// Before trying again; grows with each try.
pub(crate) async fn pause(tries: u32) {
    tokio::time::sleep(Duration::from_millis(PAUSE_MS_FIRST << tries)).await;
}

/// After [`TRIES_MAX`] tries.
pub(crate) fn contended(what: impl std::fmt::Display) -> Error {
    Error::Unavailable { inside: format!("{what} is written by too many at once") }
}

pub(crate) fn number(value: impl Into<i64>) -> AttributeValue {
    AttributeValue::N(value.into().to_string())
}

/// An update of one item, to be told what and on which condition.
pub(crate) fn update(app: &App, table: Table, pk: impl ToString, sk: impl ToString) -> Result<UpdateBuilder, Error> {
    Ok(Update::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// A deletion of one item, to be told on which condition.
pub(crate) fn delete(app: &App, table: Table, pk: impl ToString, sk: impl ToString) -> Result<DeleteBuilder, Error> {
    Ok(Delete::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// Holds only while an attribute of the item has this value.
pub(crate) fn check(
    app: &App,
    table: Table,
    key: (impl ToString, impl ToString),
    (name, value): (&str, AttributeValue),
) -> Result<TransactWriteItem, Error> {
    let check = ConditionCheck::builder()
        .table_name(app.config.table(table)?)
        .key(PK, text(key.0))
        .key(SK, text(key.1))
        .condition_expression("#name = :value")
        .expression_attribute_names("#name", name)
        .expression_attribute_values(":value", value)
        .build()
        .map_err(Error::internal)?;
    Ok(TransactWriteItem::builder().condition_check(check).build())
}

pub(crate) fn updating(update: UpdateBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().update(update.build().map_err(Error::internal)?).build())
}

pub(crate) fn deleting(delete: DeleteBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().delete(delete.build().map_err(Error::internal)?).build())
}
