//! Answers of creating POSTs, by caller, endpoint and `Idempotency-Key`.

use aws_sdk_dynamodb::types::ReturnValuesOnConditionCheckFailure;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ulid::Ulid;

use crate::app::App;
use crate::dynamodb::{PK, SK, failed, if_condition_held, number, text};
use crate::error::Error;
use crate::grants::{self, Action, Grant};
use crate::resources::Table;
use crate::response::Response;

/// How long a run may hold a key: longer than any HTTP function's timeout (API
/// Gateway gives up after 30 s).
const LEASE: SignedDuration = SignedDuration::from_secs(35);
/// How long an answer is given back.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// What running once under a key touches: part of every row that is idempotent.
pub(crate) const RUN_ONCE: Grant = Grant::operation(
    "idempotency::run_once",
    &[Grant::items(Table::Idempotency, &[Action::Put, Action::Update], &[grants::Key::Any])],
);

/// The item's partition key; hashed, so that keys chosen by clients have one length.
pub(crate) struct Key(String);

impl Key {
    pub(crate) fn new(scope: &str, endpoint: &str, key: &str) -> Self {
        Self(hex::encode(Sha256::digest(format!("{scope}\n{endpoint}\n{key}"))))
    }
}

/// The right to run once under a key.
pub(crate) struct Lease {
    /// The id of what the request creates, the same for every run under the key.
    pub(crate) resource: Ulid,
    until_ms: i64,
}

pub(crate) enum Begun {
    Started(Lease),
    Answered(Response),
    /// By then another run has ended, or its lease has.
    Running {
        until_ms: i64,
    },
    Mismatch,
}

#[derive(Serialize, Deserialize)]
struct Record {
    pk: String,
    sk: String,
    payload: String,
    resource: String,
    /// 0 when no run holds the key.
    lease_until_ms: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<Answer>,
    expires_at: i64,
}

#[derive(Serialize, Deserialize)]
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: String,
}

const RECORD: &str = "answer";

/// Takes the lease, or tells what became of the key.
pub(crate) async fn begin(app: &App, key: &Key, payload: &str) -> Result<Begun, Error> {
    let now = app.clock.now();
    let lease = Lease { resource: app.clock.ulid(), until_ms: (now + LEASE).as_millisecond() };
    let record = Record {
        pk: key.0.clone(),
        sk: RECORD.to_owned(),
        payload: payload.to_owned(),
        resource: lease.resource.to_string(),
        lease_until_ms: lease.until_ms,
        answer: None,
        expires_at: (now + KEPT).as_second(),
    };
    let put = app
        .dynamodb()
        .put_item()
        .table_name(app.config.table(Table::Idempotency)?)
        .set_item(Some(serde_dynamo::to_item(&record).map_err(Error::internal)?))
        // DynamoDB deletes what has expired only some time later.
        .condition_expression("attribute_not_exists(pk) OR expires_at <= :now")
        .expression_attribute_values(":now", number(now.as_second()))
        .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
        .send()
        .await;
    match put {
        Ok(_) => Ok(Begun::Started(lease)),
        Err(error) => match error.as_service_error() {
            Some(aws_sdk_dynamodb::operation::put_item::PutItemError::ConditionalCheckFailedException(found)) => {
                let item = found.item().cloned().ok_or_else(|| Error::internal("no item with the failed condition"))?;
                let found: Record = serde_dynamo::from_item(item).map_err(Error::internal)?;
                // The SDK tries again when an answer was lost, and then meets what it wrote.
                if found.resource == record.resource && found.lease_until_ms == lease.until_ms {
                    return Ok(Begun::Started(lease));
                }
                resume(app, key, payload, found).await
            }
            _ => Err(failed(error)),
        },
    }
}

/// The key is known: gives the answer back, or takes over a lease that has ended.
async fn resume(app: &App, key: &Key, payload: &str, found: Record) -> Result<Begun, Error> {
    if found.payload != payload {
        return Ok(Begun::Mismatch);
    }
    if let Some(answer) = found.answer {
        return Ok(Begun::Answered(Response {
            status: answer.status,
            headers: answer.headers,
            body: answer.body.into_bytes(),
        }));
    }
    let now = app.clock.now();
    if found.lease_until_ms > now.as_millisecond() {
        return Ok(Begun::Running { until_ms: found.lease_until_ms });
    }
    let lease =
        Lease { resource: found.resource.parse().map_err(Error::internal)?, until_ms: (now + LEASE).as_millisecond() };
    let taken = move_lease(app, key, found.lease_until_ms, lease.until_ms).await?;
    // Whoever took it instead did so at the same moment.
    Ok(if taken { Begun::Started(lease) } else { Begun::Running { until_ms: lease.until_ms } })
}

/// Stores the answer and ends the lease. Whoever lost the lease stores nothing.
pub(crate) async fn finish(app: &App, key: &Key, lease: &Lease, response: &Response) -> Result<(), Error> {
    let answer = Answer {
        status: response.status,
        headers: response.headers.clone(),
        body: String::from_utf8(response.body.clone()).map_err(Error::internal)?,
    };
    let outcome = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Idempotency)?)
        .key(PK, text(&key.0))
        .key(SK, text(RECORD))
        .update_expression("SET answer = :answer, lease_until_ms = :none")
        .condition_expression("lease_until_ms = :mine")
        .expression_attribute_values(":answer", serde_dynamo::to_attribute_value(&answer).map_err(Error::internal)?)
        .expression_attribute_values(":none", number(0))
        .expression_attribute_values(":mine", number(lease.until_ms))
        .send()
        .await;
    if_condition_held(outcome).map(drop)
}

/// Ends the lease without an answer; the id stays for the next run.
pub(crate) async fn release(app: &App, key: &Key, lease: &Lease) -> Result<(), Error> {
    move_lease(app, key, lease.until_ms, 0).await.map(|_| ())
}

async fn move_lease(app: &App, key: &Key, from_ms: i64, to_ms: i64) -> Result<bool, Error> {
    let outcome = app
        .dynamodb()
        .update_item()
        .table_name(app.config.table(Table::Idempotency)?)
        .key(PK, text(&key.0))
        .key(SK, text(RECORD))
        .update_expression("SET lease_until_ms = :to, expires_at = :kept")
        .condition_expression("lease_until_ms = :from AND attribute_not_exists(answer)")
        .expression_attribute_values(":to", number(to_ms))
        .expression_attribute_values(":from", number(from_ms))
        // A run late in the key's life must not lose its id to the next request.
        .expression_attribute_values(":kept", number((app.clock.now() + KEPT).as_second()))
        .send()
        .await;
    Ok(if_condition_held(outcome)?.is_some())
}
