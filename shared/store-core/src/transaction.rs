//! Transactions: all parts are written or none. A part is made by [`put_new_item`],
//! [`update_item`] and the like, often in another store's file than the transaction.

use std::fmt::{Debug, Display};
use std::time::Duration;

use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::builders::{ConditionCheckBuilder, DeleteBuilder, PutBuilder, UpdateBuilder};
use aws_sdk_dynamodb::types::{
    AttributeValue, CancellationReason, ConditionCheck, Delete, Put, TransactWriteItem, Update,
};
use platform::dynamodb::{PK, SK, failed, text};
use platform::{App, Error, Table};
use serde::Serialize;

/// A transaction that is put together, and then written: all of its parts or none.
///
/// Each part has a label of the caller's, which a refusal returns: nobody counts
/// positions. Parts whose refusals the caller treats alike share one label.
pub struct Transaction<'a, L> {
    app: &'a App,
    labels: Vec<L>,
    parts: Vec<TransactWriteItem>,
}

/// The labels of the parts whose conditions did not hold, in the order in which the
/// parts were added. Nothing was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FailedConditions<L>(Vec<L>);

impl<L: PartialEq> FailedConditions<L> {
    pub fn contains(&self, label: &L) -> bool {
        self.0.contains(label)
    }

    /// The label of the first part that failed.
    pub fn into_first(self) -> Option<L> {
        self.0.into_iter().next()
    }
}

impl<L: Debug> FailedConditions<L> {
    /// For a caller that knows of no way in which the condition can fail.
    pub fn unexpected(self) -> Error {
        Error::internal(format!("a condition that always holds failed: {:?}", self.0))
    }
}

impl<'a, L: Clone> Transaction<'a, L> {
    pub fn new(app: &'a App) -> Self {
        Self { app, labels: Vec::new(), parts: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, label: L, part: TransactWriteItem) -> Self {
        self.add(label, part);
        self
    }

    #[must_use]
    pub fn with_all(mut self, label: L, parts: impl IntoIterator<Item = TransactWriteItem>) -> Self {
        self.add_all(label, parts);
        self
    }

    pub fn add(&mut self, label: L, part: TransactWriteItem) {
        self.labels.push(label);
        self.parts.push(part);
    }

    /// Adds parts that share a label.
    pub fn add_all(&mut self, label: L, parts: impl IntoIterator<Item = TransactWriteItem>) {
        for part in parts {
            self.add(label.clone(), part);
        }
    }

    /// Writes all parts or none. When another request writes one of the items at the
    /// same moment, this tries again, and the conditions are evaluated anew each time;
    /// after [`TRIES_MAX`] tries it gives up with `Unavailable`.
    pub async fn write(self) -> Result<Result<(), FailedConditions<L>>, Error> {
        let mut tries = 0;
        loop {
            match send(self.app, self.parts.clone()).await? {
                Sent::Written => return Ok(Ok(())),
                Sent::Refused(codes) => return Ok(Err(failed_conditions(self.labels, &codes))),
                Sent::Conflict => retry_with_backoff(&mut tries, "an item of a transaction").await?,
            }
        }
    }

    /// As [`Self::write`], but gives up at once where another request writes one of the
    /// items: whether the parts were written.
    pub async fn try_once(self) -> Result<bool, Error> {
        Ok(matches!(send(self.app, self.parts).await?, Sent::Written))
    }
}

/// DynamoDB gives one code per part, in the order of the parts.
fn failed_conditions<L>(labels: Vec<L>, codes: &[String]) -> FailedConditions<L> {
    let failed = labels.into_iter().zip(codes).filter(|(_, code)| *code == CONDITION_FAILED);
    FailedConditions(failed.map(|(label, _)| label).collect())
}

/// Writes all parts or none, for a caller that treats all refusals alike: whether
/// they were written.
pub async fn write_all(app: &App, parts: Vec<TransactWriteItem>) -> Result<bool, Error> {
    Ok(Transaction::new(app).with_all((), parts).write().await?.is_ok())
}

const CONDITION_FAILED: &str = "ConditionalCheckFailed";

/// What DynamoDB answered to one try.
enum Sent {
    Written,
    /// A condition failed: the code of each part.
    Refused(Vec<String>),
    /// Another request wrote one of the items at the same moment.
    Conflict,
}

async fn send(app: &App, parts: Vec<TransactWriteItem>) -> Result<Sent, Error> {
    let error = match app.dynamodb().transact_write_items().set_transact_items(Some(parts)).send().await {
        Ok(_) => return Ok(Sent::Written),
        Err(error) => error,
    };
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error() else {
        return Err(failed(error));
    };
    let code = |reason: &CancellationReason| reason.code().unwrap_or_default().to_owned();
    let codes: Vec<String> = cancelled.cancellation_reasons().iter().map(code).collect();
    let any = |wanted: &[&str]| codes.iter().any(|code| wanted.contains(&code.as_str()));
    if any(&[CONDITION_FAILED]) {
        return Ok(Sent::Refused(codes));
    }
    if any(&["TransactionConflict"]) {
        return Ok(Sent::Conflict);
    }
    let inside = format!("the transaction was cancelled: {codes:?}");
    let throttled = any(&["ThrottlingError", "ProvisionedThroughputExceeded"]);
    Err(if throttled { Error::Unavailable { inside } } else { Error::Internal { inside } })
}

/// Tries of one write while other requests write the same items.
const TRIES_MAX: u32 = 24;
const PAUSE_MS_FIRST: u64 = 5;
const PAUSE_MS_MAX: u64 = 400;

/// Waits before the caller reads again what another request has changed; after
/// [`TRIES_MAX`] tries `what` is written by too many requests at once.
pub async fn retry_with_backoff(tries: &mut u32, what: impl Display) -> Result<(), Error> {
    pause_before_retry(*tries).await;
    *tries += 1;
    if *tries < TRIES_MAX {
        return Ok(());
    }
    Err(Error::Unavailable { inside: format!("{what} is written by too many at once") })
}

/// Longer with each try, and never the same for two requests that wait at once.
pub async fn pause_before_retry(tries: u32) {
    let most = (PAUSE_MS_FIRST << tries.min(10)).min(PAUSE_MS_MAX);
    let chance = platform::random::bytes::<2>().map_or(0, u16::from_le_bytes);
    let ms = most / 2 + most * u64::from(chance) / (2 * u64::from(u16::MAX));
    tokio::time::sleep(Duration::from_millis(ms)).await;
}

/// Puts a record, on the condition that `put` carries.
pub fn put_item(app: &App, table: Table, put: PutBuilder, record: &impl Serialize) -> Result<TransactWriteItem, Error> {
    let put = put
        .table_name(app.config.table(table)?)
        .set_item(Some(serde_dynamo::to_item(record).map_err(Error::internal)?))
        .build()
        .map_err(Error::internal)?;
    Ok(TransactWriteItem::builder().put(put).build())
}

/// Puts a record where there is no item of its key.
pub fn put_new_item(app: &App, table: Table, record: &impl Serialize) -> Result<TransactWriteItem, Error> {
    put_item(app, table, Put::builder().condition_expression("attribute_not_exists(pk)"), record)
}

/// Begins an update of one item, to be given an expression and perhaps a condition.
pub fn update_builder(app: &App, table: Table, pk: impl ToString, sk: impl ToString) -> Result<UpdateBuilder, Error> {
    Ok(Update::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// Begins the deletion of one item, to be given a condition if there is one.
pub fn delete_builder(app: &App, table: Table, pk: impl ToString, sk: impl ToString) -> Result<DeleteBuilder, Error> {
    Ok(Delete::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// Begins a condition on an item that is not written, to be given the condition.
pub fn condition_check_builder(
    app: &App,
    table: Table,
    pk: impl ToString,
    sk: impl ToString,
) -> Result<ConditionCheckBuilder, Error> {
    Ok(ConditionCheck::builder().table_name(app.config.table(table)?).key(PK, text(pk)).key(SK, text(sk)))
}

/// A condition that an attribute of an item that is not written has this value.
pub fn check_attribute_equals(
    app: &App,
    table: Table,
    key: (impl ToString, impl ToString),
    (name, value): (&str, AttributeValue),
) -> Result<TransactWriteItem, Error> {
    let equal = condition_check_builder(app, table, key.0, key.1)?
        .condition_expression("#name = :value")
        .expression_attribute_names("#name", name)
        .expression_attribute_values(":value", value);
    condition_check(equal)
}

pub fn condition_check(condition: ConditionCheckBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().condition_check(condition.build().map_err(Error::internal)?).build())
}

pub fn update_item(update: UpdateBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().update(update.build().map_err(Error::internal)?).build())
}

pub fn delete_item(delete: DeleteBuilder) -> Result<TransactWriteItem, Error> {
    Ok(TransactWriteItem::builder().delete(delete.build().map_err(Error::internal)?).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    enum Part {
        Address,
        Membership,
        Mail,
    }

    fn codes(codes: &[&str]) -> Vec<String> {
        codes.iter().map(|code| (*code).to_owned()).collect()
    }

    #[test]
    fn a_refusal_returns_the_labels_in_the_order_in_which_the_parts_were_added() {
        let labels = vec![Part::Mail, Part::Membership, Part::Membership, Part::Address];
        let failed = failed_conditions(labels, &codes(&["None", CONDITION_FAILED, "None", CONDITION_FAILED]));
        assert_eq!(failed, FailedConditions(vec![Part::Membership, Part::Address]));
        assert!(failed.contains(&Part::Address) && !failed.contains(&Part::Mail));
        assert_eq!(failed.into_first(), Some(Part::Membership));
    }

    #[test]
    fn a_part_that_met_another_request_is_no_failed_condition() {
        let codes = codes(&["TransactionConflict", CONDITION_FAILED]);
        let failed = failed_conditions(vec![Part::Address, Part::Mail], &codes);
        assert_eq!(failed, FailedConditions(vec![Part::Mail]));
    }

    #[test]
    fn of_any_parts_that_fail_exactly_their_labels_are_returned() {
        const PARTS: u32 = 8;
        for failing in 0..1_u32 << PARTS {
            let fails = |part: &u32| (failing >> part) & 1 == 1;
            let code = |part: u32| if fails(&part) { CONDITION_FAILED } else { "None" }.to_owned();
            let codes: Vec<String> = (0..PARTS).map(code).collect();
            let expected: Vec<u32> = (0..PARTS).filter(fails).collect();
            assert_eq!(failed_conditions((0..PARTS).collect(), &codes), FailedConditions(expected));
        }
    }
}
