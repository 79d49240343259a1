//! One file per entity: its record, its keys (built only from typed ids, tenant
//! first), and its operations, each named for intent and safe by the condition
//! or transaction it carries.

pub mod accounts;
pub mod api_keys;
pub mod erasures;
pub mod exports;
pub mod generations;
pub mod idempotency;
pub mod invitations;
pub mod keys;
pub mod members;
pub mod outbox;
mod partition;
pub mod receipts;
pub mod sessions;
mod transaction;
pub mod uploads;
pub mod workspaces;

pub use partition::Listing;

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
    match transact_told(app, items).await? {
        Told::Written => Ok(Transacted::Written),
        Told::Refused(conditions) if conditions.first() == Some(&true) || !conditions.contains(&true) => {
            Ok(Transacted::Conflict)
        }
        Told::Refused(conditions) => {
            Err(Error::internal(format!("a condition that always holds did not hold: {conditions:?}")))
        }
    }
}

/// What became of a transaction whose every item may be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Told {
    Written,
    /// Nothing was written. For each item, whether its condition does not hold;
    /// for none when somebody else wrote one of them at the same moment.
    Refused(Vec<bool>),
}

/// As [`transact`], and tells which conditions do not hold.
pub(crate) async fn transact_told(app: &App, items: Vec<TransactWriteItem>) -> Result<Told, Error> {
    let error = match app.dynamodb().transact_write_items().set_transact_items(Some(items)).send().await {
        Ok(_) => return Ok(Told::Written),
        Err(error) => error,
    };
    let Some(TransactWriteItemsError::TransactionCanceledException(cancelled)) = error.as_service_error() else {
        return Err(failed(error));
    };
    let reasons = cancelled.cancellation_reasons();
    let code = |reason: &CancellationReason| reason.code().unwrap_or_default().to_owned();
    let codes: Vec<String> = reasons.iter().map(code).collect();
    let refused = |code: &str| codes.iter().any(|it| it == code);
    if refused("ConditionalCheckFailed") || refused("TransactionConflict") {
        return Ok(Told::Refused(codes.iter().map(|code| code == "ConditionalCheckFailed").collect()));
    }
    let inside = format!("the transaction was cancelled: {codes:?}");
    if codes.iter().any(|code| code == "ThrottlingError" || code == "ProvisionedThroughputExceeded") {
        return Err(Error::Unavailable { inside });
    }
    Err(Error::Internal { inside })
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
