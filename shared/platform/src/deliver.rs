//! Batches from queues and streams to handlers of one item, with partial
//! failure: what succeeded is not delivered again.

use aws_lambda_events::dynamodb::Event as DynamoDbEvent;
use aws_lambda_events::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use aws_lambda_events::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use lambda_runtime::LambdaEvent;
use std::time::SystemTime;
use tracing::Instrument as _;

use crate::app::App;
use crate::endpoint::{QueueHandle, StreamHandle};
use crate::queue::Message;
use crate::stream::Change;

pub(crate) async fn messages(
    app: &App,
    name: &'static str,
    handle: QueueHandle,
    event: LambdaEvent<SqsEvent>,
) -> Result<SqsBatchResponse, lambda_runtime::Error> {
    let deadline = event.context.deadline();
    let mut answer = SqsBatchResponse::default();
    for record in event.payload.records {
        let message = message(record, deadline);
        let id = message.id.clone();
        let span =
            tracing::info_span!("message", endpoint = name, message_id = id, receive_count = message.receive_count);
        match handle(app, message).instrument(span.clone()).await {
            Ok(()) => span.in_scope(|| tracing::info!("consumed")),
            Err(error) => {
                span.in_scope(|| tracing::error!(%error, "not consumed"));
                let mut failure = BatchItemFailure::default();
                failure.item_identifier = id;
                answer.batch_item_failures.push(failure);
            }
        }
    }
    Ok(answer)
}

fn message(record: SqsMessage, deadline: SystemTime) -> Message {
    let receive_count = record.attributes.get("ApproximateReceiveCount").and_then(|count| count.parse().ok());
    Message {
        id: record.message_id.unwrap_or_default(),
        body: record.body.unwrap_or_default(),
        receive_count: receive_count.unwrap_or(1),
        deadline,
    }
}

/// In order, up to the first failure: from there Lambda delivers again.
pub(crate) async fn changes(
    app: &App,
    name: &'static str,
    handle: StreamHandle,
    event: LambdaEvent<DynamoDbEvent>,
) -> Result<DynamoDbEventResponse, lambda_runtime::Error> {
    let mut answer = DynamoDbEventResponse::default();
    for record in event.payload.records {
        if record.event_name != "INSERT" {
            continue;
        }
        let span = tracing::info_span!("change", endpoint = name, event_id = record.event_id);
        let change = Change { item: record.change.new_image };
        match handle(app, change).instrument(span.clone()).await {
            Ok(()) => span.in_scope(|| tracing::info!("consumed")),
            Err(error) => {
                span.in_scope(|| tracing::error!(%error, "not consumed"));
                let mut failure = DynamoDbBatchItemFailure::default();
                failure.item_identifier = record.change.sequence_number;
                answer.batch_item_failures.push(failure);
                break;
            }
        }
    }
    Ok(answer)
}
