//! Invocations by the clock.

pub(crate) mod tick;

pub use tick::Tick;

use jiff::Timestamp;
use lambda_runtime::LambdaEvent;
use serde::Deserialize;
use tracing::Instrument as _;

use crate::app::App;
use crate::endpoint::ScheduleHandle;
use crate::error::Error;

/// What EventBridge Scheduler sends when a schedule names no input of its own;
/// the rest of it tells nothing that the row does not.
#[derive(Deserialize)]
pub(crate) struct ScheduledEvent {
    time: Timestamp,
}

/// An error makes Lambda invoke it again, twice.
pub(crate) async fn run(
    app: &App,
    name: &'static str,
    handle: ScheduleHandle,
    event: LambdaEvent<ScheduledEvent>,
) -> Result<(), lambda_runtime::Error> {
    let tick = Tick { scheduled_at: event.payload.time.into(), deadline: event.context.deadline() };
    Ok(dispatch_tick(app, name, handle, tick).await?)
}

/// Hands one tick over. Public so that tests do it the same way without a Lambda.
pub async fn dispatch_tick(app: &App, name: &'static str, handle: ScheduleHandle, tick: Tick) -> Result<(), Error> {
    let span = tracing::info_span!("tick", endpoint = name, scheduled_at = %tick.scheduled_at);
    let outcome = handle(app, tick).instrument(span.clone()).await;
    span.in_scope(|| match &outcome {
        Ok(()) => tracing::info!("done"),
        Err(error) => tracing::error!(%error, "not done"),
    });
    outcome
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use domain::Time;

    use super::*;

    #[test]
    fn the_time_is_read_from_what_the_scheduler_sends() {
        let sent = r#"{"version": "0", "id": "1", "detail-type": "Scheduled Event", "source": "aws.scheduler",
            "account": "123456789012", "time": "2026-11-21T12:00:00Z", "region": "eu-central-1",
            "resources": ["arn:aws:scheduler:eu-central-1:123456789012:schedule/default/it"], "detail": "{}"}"#;
        let event: ScheduledEvent = serde_json::from_str(sent).unwrap();
        assert_eq!(Time::from(event.time).to_string(), "2026-11-21T12:00:00.000Z");
    }
}
