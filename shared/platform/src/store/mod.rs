//! One file per entity: its record, its keys (built only from typed ids, tenant
//! first), and its operations, each named for intent and safe by the condition
//! or transaction it carries.

pub mod accounts;
pub mod api_keys;
pub mod attempts;
pub mod email_changes;
pub mod erasures;
pub mod exports;
pub mod generations;
pub mod idempotency;
pub mod invitations;
pub mod keys;
pub mod logins;
pub mod mailed;
mod mailings;
pub mod members;
pub mod outbox;
mod partition;
pub mod password_resets;
pub mod places;
pub mod plans;
pub mod quotas;
pub mod receipts;
pub mod registrations;
pub mod second_factor;
pub mod sessions;
mod transaction;
pub mod uploads;
pub mod usage;
pub mod workspaces;

pub use partition::Listing;

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

/// What became of a transaction, for who asks which condition it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Settled {
    Written,
    /// The first item whose condition does not hold. Nothing was written.
    Refused(usize),
}

/// Tries of a transaction against others who write the same items.
const CONTENDED_MAX: u32 = 6;
const CONTENDED_PAUSE: Duration = Duration::from_millis(15);

/// Writes all items or none, where the first one's condition may not hold.
pub(crate) async fn transact(app: &App, items: Vec<TransactWriteItem>) -> Result<Transacted, Error> {
    match transact_told(app, items).await? {
        Told::Written => Ok(Transacted::Written),
        Told::Refused(conditions) if conditions.first() == Some(&true) || !conditions.contains(&true) => {
            Ok(Transacted::Conflict)
        }
        told => Err(told.unexpected()),
    }
}

/// Writes all items or none, again when somebody else writes one of them at the
/// same moment.
pub(crate) async fn settle(app: &App, items: Vec<TransactWriteItem>) -> Result<Settled, Error> {
    for tried in 1..=CONTENDED_MAX {
        match transact_told(app, items.clone()).await? {
            Told::Written => return Ok(Settled::Written),
            Told::Refused(conditions) => {
                if let Some(first) = conditions.iter().position(|refused| *refused) {
                    return Ok(Settled::Refused(first));
                }
            }
        }
        tokio::time::sleep(CONTENDED_PAUSE * tried).await;
    }
    Err(Error::Unavailable { inside: format!("{CONTENDED_MAX} transactions met others of the same items") })
}

/// What became of a transaction whose every item may be refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Told {
    Written,
    /// Nothing was written. For each item, whether its condition does not hold;
    /// for none when somebody else wrote one of them at the same moment.
    Refused(Vec<bool>),
}

impl Told {
    /// The condition of this item, counted from 0, does not hold.
    pub(crate) fn refuses(&self, item: usize) -> bool {
        matches!(self, Self::Refused(conditions) if conditions.get(item) == Some(&true))
    }

    /// Somebody else wrote one of its items at the same moment.
    pub(crate) fn is_contention(&self) -> bool {
        matches!(self, Self::Refused(conditions) if !conditions.contains(&true))
    }

    /// Who did not expect it.
    pub(crate) fn unexpected(self) -> Error {
        Error::internal(format!("a condition that always holds did not hold: {self:?}"))
    }
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
    let code = |reason: &CancellationReason| reason.code().unwrap_or_default().to_owned();
    let codes: Vec<String> = cancelled.cancellation_reasons().iter().map(code).collect();
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
