//! One file per entity: its record, its keys (built only from typed ids, tenant
//! first), and its operations, each named for intent and safe by the condition
//! or transaction it carries.

pub mod accounts;
pub mod generations;
pub mod idempotency;
pub mod keys;
pub mod outbox;
pub mod places;
pub mod plans;
pub mod quotas;
pub mod receipts;
pub mod sessions;
pub mod uploads;
pub mod usage;

use std::time::Duration;

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::types::builders::PutBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, CancellationReason, TransactWriteItem};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::sdk_error::told;

pub(crate) const PK: &str = "pk";
pub(crate) const SK: &str = "sk";

/// A failed call as an [`Error`]: throttling and lost connections are worth a
/// retry by the client, everything else is a defect.
pub(crate) fn failed<E, R>(error: SdkError<E, R>) -> Error
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
    R: std::fmt::Debug,
{
    let transient = match &error {
        SdkError::TimeoutError(_) | SdkError::DispatchFailure(_) | SdkError::ResponseError(_) => true,
        SdkError::ServiceError(service) => matches!(
            service.err().code(),
            Some(
                "ProvisionedThroughputExceededException"
                    | "ThrottlingException"
                    | "RequestLimitExceeded"
                    | "InternalServerError"
                    | "TransactionConflictException"
                    | "TransactionInProgressException"
            )
        ),
        _ => false,
    };
    let inside = told(&error);
    if transient { Error::Unavailable { inside } } else { Error::Internal { inside } }
}

/// A key attribute.
pub(crate) fn text(value: impl ToString) -> AttributeValue {
    AttributeValue::S(value.to_string())
}

/// One item by its key, as it is now.
pub(crate) async fn get<T: DeserializeOwned>(
    app: &App,
    table: Table,
    pk: impl ToString,
    sk: impl ToString,
) -> Result<Option<T>, Error> {
    let answer = app
        .dynamodb()
        .get_item()
        .table_name(app.config.table(table)?)
        .key(PK, text(pk))
        .key(SK, text(sk))
        .consistent_read(true)
        .send()
        .await
        .map_err(failed)?;
    answer.item.map(serde_dynamo::from_item).transpose().map_err(Error::internal)
}

/// A record as the part of a transaction that `put` begins.
pub(crate) fn transact_put(
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

/// What became of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transacted {
    Written,
    /// The condition of its first item does not hold, or somebody else wrote
    /// one of its items at the same moment. Nothing was written.
    Conflict,
}

/// Writes all items or none. The SDK gives the call a token, so that its own
/// retry after a lost answer is not taken for another transaction.
pub(crate) async fn transact(app: &App, items: Vec<TransactWriteItem>) -> Result<Transacted, Error> {
    match attempt(app, items).await? {
        Ok(()) => Ok(Transacted::Written),
        Err(refusal) if refusal.is_of(0) || refusal.is_contention() => Ok(Transacted::Conflict),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Why a transaction wrote nothing: a code for each of its items.
#[derive(Debug)]
pub(crate) struct NotWritten(Vec<String>);

impl NotWritten {
    /// The condition of this item, counted from 0, does not hold.
    pub(crate) fn is_of(&self, item: usize) -> bool {
        self.0.get(item).is_some_and(|code| code == "ConditionalCheckFailed")
    }

    /// Somebody else wrote one of its items at the same moment.
    pub(crate) fn is_contention(&self) -> bool {
        self.0.iter().any(|code| code == "TransactionConflict")
    }
}

impl From<NotWritten> for Error {
    fn from(refusal: NotWritten) -> Self {
        Self::Internal { inside: format!("the transaction was cancelled: {:?}", refusal.0) }
    }
}

/// As [`transact`], for who must know which item was in the way.
pub(crate) async fn attempt(app: &App, items: Vec<TransactWriteItem>) -> Result<Result<(), NotWritten>, Error> {
    let error = match app.dynamodb().transact_write_items().set_transact_items(Some(items)).send().await {
        Ok(_) => return Ok(Ok(())),
        Err(error) => error,
    };
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error() else {
        return Err(failed(error));
    };
    let code = |reason: &CancellationReason| reason.code().unwrap_or_default().to_owned();
    let refusal = NotWritten(cancelled.cancellation_reasons().iter().map(code).collect());
    if refusal.0.iter().any(|code| code == "ThrottlingError" || code == "ProvisionedThroughputExceeded") {
        return Err(Error::Unavailable { inside: format!("the transaction was cancelled: {:?}", refusal.0) });
    }
    Ok(Err(refusal))
}

const PAUSE_MS_FIRST: u64 = 5;
const PAUSE_MS_MAX: u64 = 400;

/// Before the next try, after so many that met others: longer each time, and
/// never the same for two who wait at once.
pub(crate) async fn pause(tries: u32) {
    let most = (PAUSE_MS_FIRST << tries.min(10)).min(PAUSE_MS_MAX);
    let chance = crate::random::bytes::<2>().map_or(0, u16::from_le_bytes);
    let ms = most / 2 + most * u64::from(chance) / (2 * u64::from(u16::MAX));
    tokio::time::sleep(Duration::from_millis(ms)).await;
}

/// A key that no record has.
pub const PROBE: &str = "PROBE";

/// Whether a table answers: reads [`PROBE`].
pub async fn probe(app: &App, table: Table) -> Result<(), Error> {
    let key = text(PROBE);
    let name = app.config.table(table)?;
    let answer = app.dynamodb().get_item().table_name(name).key(PK, key.clone()).key(SK, key).send().await;
    // Whatever the reason, to who asks it means "not ready".
    answer.map(|_| ()).map_err(|e| Error::Unavailable { inside: format!("{name}: {}", told(&e)) })
}
