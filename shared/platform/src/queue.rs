//! Messages: what a queue consumer gets, how one is sent, and how one comes again.

use std::fmt;
use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;

use crate::app::App;
use crate::error::Error;
use crate::resources::Queue;
use crate::sdk_error::describe_error;

/// One delivery. Deliveries repeat: a consumer must not mind.
#[derive(Debug, Clone)]
pub struct Message {
    pub id: String,
    pub body: String,
    /// 1 on the first delivery.
    pub receive_count: u32,
    /// Where it came from; `None` when that is not a source of the row.
    pub queue: Option<Queue>,
    /// By what the queue knows this delivery.
    pub receipt_handle: String,
    /// When Lambda will stop this invocation.
    pub deadline: SystemTime,
}

impl Message {
    /// Until Lambda will stop this invocation; zero when that is past.
    #[allow(clippy::disallowed_methods)]
    pub fn time_left(&self) -> Duration {
        self.deadline.duration_since(SystemTime::now()).unwrap_or_default()
    }

    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_str(&self.body)
            .map_err(|e| Error::internal(format!("message {} is not of the expected shape: {e}", self.id)))
    }
}

/// Why a message was not consumed. It comes again.
#[derive(Debug)]
pub struct NotConsumed {
    pub error: Error,
    /// Coming earlier would be in vain.
    pub wait: Duration,
}

impl NotConsumed {
    /// Comes again when `wait` is over, or later.
    #[must_use]
    pub fn not_before(mut self, wait: Duration) -> Self {
        self.wait = self.wait.max(wait);
        self
    }
}

impl From<Error> for NotConsumed {
    fn from(error: Error) -> Self {
        Self { error, wait: Duration::ZERO }
    }
}

impl fmt::Display for NotConsumed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.error.fmt(f)
    }
}

/// Lets a delivered message come again after this time, whatever the queue's
/// own visibility timeout is.
pub(crate) async fn deliver_again(app: &App, queue: Queue, receipt_handle: &str, after: Duration) -> Result<(), Error> {
    app.sqs()
        .change_message_visibility()
        .queue_url(app.config.queue_url(queue)?)
        .receipt_handle(receipt_handle)
        .visibility_timeout(i32::try_from(after.as_secs()).map_err(Error::internal)?)
        .send()
        .await
        .map_err(|e| Error::Unavailable { inside: describe_error(&e) })?;
    Ok(())
}

/// Sends a message in the tenant's group: on a standard queue SQS then serves
/// the tenants fairly, so that one with many jobs does not delay the others.
pub async fn send_text(app: &App, queue: Queue, group: &str, body: &str) -> Result<(), Error> {
    send_later(app, queue, group, body, Duration::ZERO).await
}

/// As [`send_text`], to arrive after a while, of at most 15 minutes.
pub async fn send_later(app: &App, queue: Queue, group: &str, body: &str, after: Duration) -> Result<(), Error> {
    let seconds = i32::try_from(after.as_secs()).map_err(Error::internal)?;
    app.sqs()
        .send_message()
        .queue_url(app.config.queue_url(queue)?)
        .message_group_id(group)
        .message_body(body)
        .set_delay_seconds((seconds > 0).then_some(seconds))
        .send()
        .await
        .map_err(|e| Error::Unavailable { inside: describe_error(&e) })?;
    Ok(())
}
