//! Messages: what a queue consumer gets, and how one is sent.

use std::time::{Duration, SystemTime};

use serde::de::DeserializeOwned;

use crate::app::App;
use crate::endpoint::Queue;
use crate::error::Error;

/// One delivery. Deliveries repeat: a consumer must not mind.
#[derive(Debug, Clone)]
pub struct Message {
    pub id: String,
    pub body: String,
    /// 1 on the first delivery.
    pub receive_count: u32,
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

/// Sends a message in the tenant's group: on a standard queue SQS then serves
/// the tenants fairly, so that one with many jobs does not delay the others.
pub async fn send_text(app: &App, queue: Queue, group: &str, body: &str) -> Result<(), Error> {
    app.sqs()
        .send_message()
        .queue_url(app.config.queue_url(queue)?)
        .message_group_id(group)
        .message_body(body)
        .send()
        .await
        .map_err(|e| Error::Unavailable { inside: aws_sdk_sqs::error::DisplayErrorContext(e).to_string() })?;
    Ok(())
}
