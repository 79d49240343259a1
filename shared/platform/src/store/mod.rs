//! One file per entity: its record, its keys (built only from typed ids, tenant
//! first), and its operations, each named for intent and safe by the condition
//! or transaction it carries.

pub mod accounts;
pub mod api_keys;
pub mod attempts;
pub mod batch;
pub mod email_changes;
pub mod erasures;
pub mod events;
pub mod exports;
pub mod generations;
pub mod idempotency;
pub mod invitations;
pub mod item;
pub mod keys;
pub mod logins;
pub mod mail_dedup;
pub mod mail_rate_limit;
pub mod mailboxes;
pub mod members;
pub mod outbox;
pub mod partition;
pub mod password_resets;
pub mod places;
pub mod plans;
pub mod quotas;
pub mod receipts;
pub mod registrations;
pub mod second_factor;
pub mod sessions;
pub mod staff;
pub mod storage;
pub mod suspensions;
pub mod transaction;
pub mod uploads;
pub mod usage;
pub mod workspaces;

pub use mail_rate_limit::MAILS_DELAYED;
pub use partition::Listing;

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::{AccountId, KeyId, TenantId};
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::error::Error;
use crate::grants::{Action, Grant, Key};
use crate::resources::Table;
use crate::sdk_error::describe_error;

pub const PK: &str = "pk";
pub const SK: &str = "sk";

/// Partition keys that begin with the id of an account, a workspace or an API key.
pub const ACCOUNT_PARTITIONS: Key = Key::Id(AccountId::PREFIX);
pub const TENANT_PARTITIONS: Key = Key::Id(TenantId::PREFIX);
pub const API_KEY_PARTITIONS: Key = Key::Id(KeyId::PREFIX);

/// A failed call as an [`Error`]: throttling and lost connections are worth a
/// retry by the client, everything else is a defect.
pub fn failed<E, R>(error: SdkError<E, R>) -> Error
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
    let inside = describe_error(&error);
    if transient { Error::Unavailable { inside } } else { Error::Internal { inside } }
}

/// A key attribute.
pub fn text(value: impl ToString) -> AttributeValue {
    AttributeValue::S(value.to_string())
}

/// One item by its key, as it is now.
pub async fn get<T: DeserializeOwned>(
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

/// The answer of a conditional write; `None` where its condition does not hold.
pub fn if_condition_held<T, E, R>(answer: Result<T, SdkError<E, R>>) -> Result<Option<T>, Error>
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
    R: std::fmt::Debug,
{
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(error) if error.code() == Some("ConditionalCheckFailedException") => Ok(None),
        Err(error) => Err(failed(error)),
    }
}

/// As [`if_condition_held`]; `None` also while somebody's transaction writes the item: what
/// was decided on is to be looked at again either way.
pub fn if_unchanged<T, E, R>(answer: Result<T, SdkError<E, R>>) -> Result<Option<T>, Error>
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
    R: std::fmt::Debug,
{
    match answer {
        Err(error) if error.code() == Some("TransactionConflictException") => Ok(None),
        answer => if_condition_held(answer),
    }
}

/// A key that no record has.
pub const PROBE: &str = "PROBE";

/// What [`probe`] touches, of every table.
pub const PROBE_EVERY_TABLE: Grant = Grant::operation(
    "store::probe",
    &[
        Grant::items(Table::Accounts, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Generations, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Receipts, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Idempotency, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Sessions, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Usage, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Outbox, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Events, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Catalog, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Orders, &[Action::Get], &[Key::Only(PROBE)]),
        Grant::items(Table::Ledger, &[Action::Get], &[Key::Only(PROBE)]),
    ],
);

/// Whether a table answers: reads [`PROBE`].
pub async fn probe(app: &App, table: Table) -> Result<(), Error> {
    let key = text(PROBE);
    let name = app.config.table(table)?;
    let answer = app.dynamodb().get_item().table_name(name).key(PK, key.clone()).key(SK, key).send().await;
    // Whatever the reason, to who asks it means "not ready".
    answer.map(|_| ()).map_err(|e| Error::Unavailable { inside: format!("{name}: {}", describe_error(&e)) })
}
