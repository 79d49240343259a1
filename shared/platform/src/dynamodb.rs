//! What every record in DynamoDB needs: the attributes of a key, an item as it is now, and
//! what a failed call means.

use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::types::AttributeValue;
use serde::de::DeserializeOwned;

use crate::app::App;
use crate::error::Error;
use crate::resources::Table;
use crate::sdk_error::describe_error;

pub const PK: &str = "pk";
pub const SK: &str = "sk";

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

pub fn number(value: impl ToString) -> AttributeValue {
    AttributeValue::N(value.to_string())
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
