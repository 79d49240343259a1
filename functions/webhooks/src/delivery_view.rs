//! Deliveries as the owners of webhooks see them.

use domain::webhook::{DeliveryState, EventType};
use domain::{EventId, Time};
use serde::Serialize;
use webhooks_store::deliveries::{Attempt, Record};

/// A delivery in a list.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct DeliverySummary {
    /// Of the event: the `webhook-id` of each try.
    event_id: EventId,
    event_type: EventType,
    state: DeliveryState,
    /// Since it was made, or since it was last sent once more.
    #[schema(maximum = 11, example = 1)]
    tries: u32,
    /// How often it was sent once more, after it had ended.
    #[schema(maximum = 1_000_000, example = 0)]
    replays: u32,
    /// Of the last try.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 100, maximum = 999, example = 200)]
    last_status: Option<u16>,
    /// Of the last try, if it had no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 40, example = "timeout")]
    last_error: Option<String>,
    /// Nothing is sent before, while it is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    next_try_at: Option<Time>,
    created_at: Time,
}

/// A delivery with what was sent and answered.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct DeliveryView {
    #[serde(flatten)]
    summary: DeliverySummary,
    /// What is sent, byte for byte.
    #[schema(max_length = 65_536, example = "{\"id\":\"evt_01JD3V7Z0QK2M4N6P8R0T2V4X6\",\"type\":\"order.paid\"}")]
    body: String,
    /// The last tries, the oldest first.
    #[schema(max_items = 20)]
    attempts: Vec<AttemptView>,
}

/// One try.
#[derive(Serialize, utoipa::ToSchema)]
pub(crate) struct AttemptView {
    /// When it was.
    at: Time,
    /// From the name to the end of the answer.
    #[schema(maximum = 600_000, example = 112)]
    duration_ms: u32,
    /// Of the answer, if there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 100, maximum = 999, example = 200)]
    status: Option<u16>,
    /// What went wrong without an answer: `timeout`, `connection_failed`, `address_refused`,
    /// `answer_broken`; or why nothing was sent: `webhook_disabled`, `webhook_deleted`,
    /// `tried_in_vain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 40, example = "timeout")]
    error: Option<String>,
    /// The beginning of the answer's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 1_024, example = "ok")]
    answer: Option<String>,
    /// What the answer's `Retry-After` asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(maximum = 2_147_483_647, example = 120)]
    retry_after_seconds: Option<u32>,
}

impl From<Record> for DeliverySummary {
    fn from(record: Record) -> Self {
        let last = record.attempts.last();
        Self {
            event_id: record.event_id,
            event_type: record.event_type,
            state: record.state,
            tries: record.tries,
            replays: record.replays,
            last_status: last.and_then(|attempt| attempt.status),
            last_error: last.and_then(|attempt| attempt.error.clone()),
            next_try_at: record.not_before,
            created_at: record.created_at,
        }
    }
}

impl From<Record> for DeliveryView {
    fn from(record: Record) -> Self {
        let (body, attempts) = (record.body.clone(), record.attempts.clone());
        Self { summary: record.into(), body, attempts: attempts.into_iter().map(AttemptView::from).collect() }
    }
}

impl From<Attempt> for AttemptView {
    fn from(attempt: Attempt) -> Self {
        let Attempt { at, duration_ms, status, error, answer, retry_after_seconds } = attempt;
        Self { at, duration_ms, status, error, answer, retry_after_seconds }
    }
}
