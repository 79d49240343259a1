//! Batches from queues and streams to handlers of one item, with partial
//! failure: what succeeded is not delivered again.

use aws_lambda_events::dynamodb::Event as DynamoDbEvent;
use aws_lambda_events::sqs::{BatchItemFailure, SqsBatchResponse, SqsEvent, SqsMessage};
use aws_lambda_events::streams::{DynamoDbBatchItemFailure, DynamoDbEventResponse};
use lambda_runtime::LambdaEvent;
use std::time::{Duration, SystemTime};
use tracing::Instrument as _;

use crate::app::App;
use crate::endpoint::{BatchHandle, QueueHandle, Source, StreamHandle};
use crate::queue::{Message, NotConsumed};
use crate::resources::Queue;
use crate::stream::Change;

/// The pause after the first delivery that failed; it doubles with each further one.
const PAUSE_SECONDS_FIRST: u64 = 5;
const PAUSE_SECONDS_MAX: u64 = 120;
/// A call that is only for speed must not use up an invocation.
const POSTPONE_WITHIN: Duration = Duration::from_secs(3);

pub(crate) async fn messages(
    app: &App,
    name: &'static str,
    sources: &[Source],
    handle: QueueHandle,
    event: LambdaEvent<SqsEvent>,
) -> Result<SqsBatchResponse, lambda_runtime::Error> {
    let deadline = event.context.deadline();
    let mut answer = SqsBatchResponse::default();
    for record in event.payload.records {
        let queue = record.event_source_arn.as_deref().and_then(|arn| source(app, sources, arn));
        let message = message(record, queue, deadline);
        let id = message.id.clone();
        let span =
            tracing::info_span!("message", endpoint = name, message_id = id, receive_count = message.receive_count);
        if dispatch_message(app, handle, message).instrument(span).await.is_err() {
            let mut failure = BatchItemFailure::default();
            failure.item_identifier = id;
            answer.batch_item_failures.push(failure);
        }
    }
    Ok(answer)
}

/// Hands one message over; what is not consumed comes again soon, not only when
/// the queue's visibility timeout is over, which is made for a worker that
/// vanished. Public so that tests deliver the same way without a Lambda.
pub async fn dispatch_message(app: &App, handle: QueueHandle, message: Message) -> Result<(), NotConsumed> {
    let (queue, receipt_handle) = (message.queue, message.receipt_handle.clone());
    let pause = pause(message.receive_count);
    let outcome = handle(app, message).await;
    match &outcome {
        Ok(()) => tracing::info!("consumed"),
        Err(not_consumed) => {
            tracing::error!(error = %not_consumed, "not consumed");
            postpone(app, queue, &receipt_handle, pause.max(not_consumed.wait)).await;
        }
    }
    outcome
}

pub(crate) async fn batch(
    app: &App,
    name: &'static str,
    sources: &[Source],
    handle: BatchHandle,
    event: LambdaEvent<SqsEvent>,
) -> Result<SqsBatchResponse, lambda_runtime::Error> {
    let deadline = event.context.deadline();
    let records = event.payload.records.into_iter();
    let messages: Vec<Message> = records
        .map(|record| {
            let queue = record.event_source_arn.as_deref().and_then(|arn| source(app, sources, arn));
            message(record, queue, deadline)
        })
        .collect();
    let span = tracing::info_span!("messages", endpoint = name, count = messages.len());
    let mut answer = SqsBatchResponse::default();
    for (id, _) in dispatch_batch(app, handle, &messages).instrument(span).await {
        let mut failure = BatchItemFailure::default();
        failure.item_identifier = id;
        answer.batch_item_failures.push(failure);
    }
    Ok(answer)
}

/// As [`dispatch_message`], of several at once.
pub async fn dispatch_batch(app: &App, handle: BatchHandle, messages: &[Message]) -> Vec<(String, NotConsumed)> {
    let failed = handle(app, messages).await;
    tracing::info!(consumed = messages.len().saturating_sub(failed.len()), "consumed");
    for (id, not_consumed) in &failed {
        tracing::error!(message_id = id, error = %not_consumed, "not consumed");
        if let Some(message) = messages.iter().find(|message| message.id == *id) {
            let wait = pause(message.receive_count).max(not_consumed.wait);
            postpone(app, message.queue, &message.receipt_handle, wait).await;
        }
    }
    failed
}

/// At best: where it fails, the message comes when its visibility timeout is over.
async fn postpone(app: &App, queue: Option<Queue>, receipt_handle: &str, pause: Duration) {
    let Some(queue) = queue else {
        tracing::warn!("the message came from no source of the row");
        return;
    };
    let call = crate::queue::deliver_again(app, queue, receipt_handle, pause);
    match tokio::time::timeout(POSTPONE_WITHIN, call).await {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::warn!(%error, "it comes again late"),
        Err(_) => tracing::warn!("it comes again late: SQS did not answer"),
    }
}

fn pause(receive_count: u32) -> Duration {
    let doublings = receive_count.saturating_sub(1).min(PAUSE_SECONDS_MAX.ilog2());
    Duration::from_secs((PAUSE_SECONDS_FIRST << doublings).min(PAUSE_SECONDS_MAX))
}

/// An ARN and a URL both end in the queue's name.
fn source(app: &App, sources: &[Source], arn: &str) -> Option<Queue> {
    let name = arn.rsplit(':').next();
    let mut queues = sources.iter().map(|source| source.queue);
    queues.find(|queue| app.config.queue_url(*queue).is_ok_and(|url| url.rsplit('/').next() == name))
}

fn message(record: SqsMessage, queue: Option<Queue>, deadline: SystemTime) -> Message {
    let receive_count = record.attributes.get("ApproximateReceiveCount").and_then(|count| count.parse().ok());
    Message {
        id: record.message_id.unwrap_or_default(),
        body: record.body.unwrap_or_default(),
        receive_count: receive_count.unwrap_or(1),
        queue,
        receipt_handle: record.receipt_handle.unwrap_or_default(),
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use aws_config::SdkConfig;

    use super::*;
    use crate::clock::Clock;
    use crate::config::Config;

    #[test]
    fn pauses_double_up_to_two_minutes() {
        let seconds = [0, 1, 2, 3, 4, 5, 6, 7, 1000, u32::MAX].map(|count| pause(count).as_secs());
        assert_eq!(seconds, [5, 5, 10, 20, 40, 80, 120, 120, 120, 120]);
    }

    #[tokio::test]
    async fn of_a_stream_what_comes_before_the_first_failure_is_done_and_nothing_after_is_tried() {
        let handle: StreamHandle = |_, change| {
            Box::pin(async move {
                match change.record::<serde_json::Value>()?["sk"].as_str() {
                    Some("1" | "2") => Ok(()),
                    sk => Err(crate::Error::internal(format!("{sk:?} was tried"))),
                }
            })
        };
        let record = |number: u32, name: &str| {
            serde_json::json!({
                "eventID": number.to_string(), "eventName": name, "awsRegion": "eu-central-1",
                "dynamodb": {
                    "ApproximateCreationDateTime": 1_795_262_400, "SequenceNumber": format!("at-{number}"),
                    "Keys": {}, "NewImage": {"sk": {"S": number.to_string()}}, "SizeBytes": 1,
                },
            })
        };
        let insert = |number| record(number, "INSERT");
        let follow = |records: Vec<serde_json::Value>| async move {
            let app = App::new(Clock::System, Config::with([]), SdkConfig::builder().build());
            let payload = serde_json::from_value(serde_json::json!({"Records": records})).unwrap();
            let event = LambdaEvent::new(payload, lambda_runtime::Context::default());
            let answer = changes(&app, "follow", handle, event).await.unwrap();
            let failures = answer.batch_item_failures.into_iter().map(|failure| failure.item_identifier.unwrap());
            failures.collect::<Vec<_>>()
        };
        assert_eq!(follow(vec![insert(1), insert(2)]).await, Vec::<String>::new());
        assert_eq!(follow(vec![insert(1), insert(3), insert(2), insert(4)]).await, ["at-3"]);
        assert_eq!(follow(vec![record(3, "REMOVE"), record(3, "MODIFY"), insert(1)]).await, Vec::<String>::new());
    }

    #[test]
    fn a_record_is_of_the_source_whose_name_its_arn_ends_in() {
        let url = |name: &str| format!("https://sqs.test/123456789012/{name}");
        let config = Config::with([
            (Queue::Interactive.env(), url("stack-InteractiveQueue-1")),
            (Queue::Batch.env(), url("stack-BatchQueue-2")),
            (Queue::GenerationsDead.env(), url("stack-Dead-3")),
        ]);
        let app = App::new(Clock::System, config, SdkConfig::builder().build());
        let of = |queue| Source { queue, batch_size: 1, concurrency_max: None, wait_alarm: None, dead_alarm: None };
        let sources = [of(Queue::Interactive), of(Queue::Batch)];
        let arn = |name: &str| format!("arn:aws:sqs:eu-central-1:123456789012:{name}");
        let found = |name: &str| source(&app, &sources, &arn(name));
        assert_eq!(found("stack-InteractiveQueue-1"), Some(Queue::Interactive));
        assert_eq!(found("stack-BatchQueue-2"), Some(Queue::Batch));
        assert_eq!(found("stack-Dead-3"), None, "no source of this row");
        assert_eq!(found("stack-BatchQueue-22"), None);
        assert_eq!(source(&app, &sources, ""), None);
    }
}
