//! Invocations by the clock.

use std::time::{Duration, SystemTime};

use domain::Time;
use jiff::Timestamp;
use lambda_runtime::LambdaEvent;
use serde::Deserialize;
use tracing::Instrument as _;

use crate::app::App;
use crate::endpoint::ScheduleHandle;
use crate::error::Error;

/// One time that a schedule has come round. The same one may come twice, late,
/// or while the handler still runs for the one before: a handler does what is
/// due, whoever else does it too, and leaves what it cannot finish to the next.
#[derive(Debug, Clone, Copy)]
pub struct Tick {
    /// The time it was meant for; the same when it comes again.
    pub scheduled_at: Time,
    /// When Lambda will stop this invocation.
    pub deadline: SystemTime,
}

impl Tick {
    /// Until Lambda will stop this invocation; zero when that is past.
    #[allow(clippy::disallowed_methods)]
    pub fn time_left(&self) -> Duration {
        self.deadline.duration_since(SystemTime::now()).unwrap_or_default()
    }

    /// The numbers below `count`, beginning with another one each minute: of what
    /// is done in this order while there is time, nothing is always last.
    pub fn turns(&self, count: u8) -> impl Iterator<Item = u8> + use<> {
        let minute = self.scheduled_at.as_second().div_euclid(60);
        let first = u8::try_from(minute.rem_euclid(i64::from(count.max(1)))).unwrap_or(0);
        (first..count).chain(0..first)
    }
}

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
    #![allow(clippy::unwrap_used, clippy::disallowed_methods)]
    use super::*;

    #[test]
    fn each_minute_begins_with_another_turn_and_has_all() {
        let turns = |second: i64| {
            let scheduled_at = Timestamp::from_second(second).unwrap().into();
            Tick { scheduled_at, deadline: SystemTime::now() }.turns(3).collect::<Vec<_>>()
        };
        assert_eq!([turns(0), turns(59), turns(60)], [[0, 1, 2], [0, 1, 2], [1, 2, 0]]);
        assert_eq!([turns(120), turns(180), turns(-1)], [[2, 0, 1], [0, 1, 2], [2, 0, 1]]);
    }

    #[test]
    fn the_time_is_read_from_what_the_scheduler_sends() {
        let sent = r#"{"version": "0", "id": "1", "detail-type": "Scheduled Event", "source": "aws.scheduler",
            "account": "123456789012", "time": "2026-11-21T12:00:00Z", "region": "eu-central-1",
            "resources": ["arn:aws:scheduler:eu-central-1:123456789012:schedule/default/it"], "detail": "{}"}"#;
        let event: ScheduledEvent = serde_json::from_str(sent).unwrap();
        assert_eq!(Time::from(event.time).to_string(), "2026-11-21T12:00:00.000Z");
    }
}
