//! Sends deliveries whose time has come: those that are tried again, and those whose message
//! or whose sender got lost. A message too many changes nothing.

use std::time::Duration;

use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};
use webhooks_store::deliveries::{self, SHARDS};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sweep-webhooks",
    summary: "Send deliveries of webhooks whose time has come.",
    trigger: Trigger::Schedule {
        expression: "rate(1 minute)",
        alarm: Alarm {
            name: "WebhooksSweep",
            description: "Webhooks that failed are not tried again, because the sweep fails; see the log of sweep-webhooks",
            threshold: 0,
            period_seconds: 300,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[deliveries::DUE, deliveries::SWEEP],
};

/// Of one shard in one run; the next run goes on.
const SHARD_ITEMS_MAX: u16 = 200;
/// Kept free at the end of an invocation for the step under way.
const LAST_STEP: Duration = Duration::from_secs(10);
/// Further ones would fail as well.
const FAILURES_MAX: u32 = 20;

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let (mut sent, mut failures) = (0_u32, 0_u32);
    for shard in tick.turns(SHARDS) {
        let due = deliveries::due(app, shard, SHARD_ITEMS_MAX).await.unwrap_or_else(|error| {
            tracing::error!(shard, %error, "not swept");
            failures += 1;
            Vec::new()
        });
        for due in due {
            if tick.time_left() < LAST_STEP || failures >= FAILURES_MAX {
                break;
            }
            match deliveries::take_up(app, due).await {
                Ok(taken) => sent += u32::from(taken),
                Err(error) => {
                    tracing::error!(event_id = %due.key.event_id, %error, "not sent again");
                    failures += 1;
                }
            }
        }
    }
    tracing::info!(sent, failures, "swept");
    if failures == 0 { Ok(()) } else { Err(Error::Unavailable { inside: format!("{failures} failures") }) }
}
