//! Calls to the table, each tried once and answered soon: what they failed of
//! decides whether requests are refused or let through, and no caller must be
//! able to choose that.

use std::collections::HashMap;
use std::fmt::Debug;
use std::time::Duration;

use aws_sdk_dynamodb::config::Builder;
use aws_sdk_dynamodb::config::http::HttpResponse;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_dynamodb::types::AttributeValue;
use domain::TenantId;
use platform::dynamodb::{PK, SK, text};
use platform::sdk_error::describe_error;
use platform::{App, Error, Table};

pub(super) type Item = HashMap<String, AttributeValue>;

/// A call that takes longer is taken for lost.
const CALL_WITHIN: Duration = Duration::from_millis(400);

/// Why there is no lease.
#[derive(Debug)]
pub(super) enum Failure {
    /// The table answers that it is too much (throttled, a crowd), or that it
    /// makes no sense: what a caller can bring about.
    Busy(String),
    /// Nothing answers, or the service itself has failed. A write may have been
    /// carried out.
    Silent(String),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Busy(error.to_string())
    }
}

/// The SDK's retries repeat a write whose answer was lost, and wait.
pub(super) fn once() -> Builder {
    Builder::new().retry_config(RetryConfig::disabled())
}

/// What became of a call, in time.
pub(super) async fn in_time<T, E>(
    call: impl Future<Output = Result<T, SdkError<E, HttpResponse>>>,
) -> Result<Result<T, SdkError<E, HttpResponse>>, Failure> {
    tokio::time::timeout(CALL_WITHIN, call).await.map_err(|_| Failure::Silent("no answer in time".to_owned()))
}

pub(super) fn failure<E>(error: SdkError<E, HttpResponse>) -> Failure
where
    E: std::error::Error + ProvideErrorMetadata + 'static,
{
    let is_silent = match &error {
        SdkError::TimeoutError(_) | SdkError::DispatchFailure(_) | SdkError::ResponseError(_) => true,
        SdkError::ServiceError(service) => service.raw().status().is_server_error(),
        _ => false,
    };
    let inside = describe_error(&error);
    if is_silent { Failure::Silent(inside) } else { Failure::Busy(inside) }
}

/// Somebody else has written it first, or writes it right now.
pub(super) fn is_race(error: &impl ProvideErrorMetadata) -> bool {
    matches!(error.code(), Some("ConditionalCheckFailedException" | "TransactionConflictException"))
}

/// An item of the workspace, as it is now.
pub(super) async fn read(app: &App, tenant: TenantId, sk: impl ToString) -> Result<Option<Item>, Failure> {
    let get = app
        .dynamodb()
        .get_item()
        .table_name(app.config.table(Table::Usage)?)
        .key(PK, text(tenant))
        .key(SK, text(sk))
        .consistent_read(true)
        .customize()
        .config_override(once());
    Ok(in_time(get.send()).await?.map_err(failure)?.item)
}
