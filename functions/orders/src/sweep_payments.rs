//! Has done what no message brought: events that were kept and not applied, refunds that
//! Stripe was not asked for, or has not sent, orders that were not paid in time, and evidence
//! of disputes that nobody has submitted a day before its deadline.

use std::time::Duration;

use domain::Time;
use jiff::SignedDuration;
use orders_store::pending::{self, Pending, SHARDS};
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sweep-payments",
    summary: "Have done what waits too long of payments.",
    trigger: Trigger::Schedule {
        expression: "rate(5 minutes)",
        alarm: Alarm {
            name: "PaymentsSweep",
            description: "What no message brought is not applied either; read the log of sweep-payments",
            threshold: 0,
            period_seconds: 300,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[pending::LIST, pending::SEND],
};

/// A message takes a second, and its few repetitions less than this.
const DONE_WITHIN: SignedDuration = SignedDuration::from_mins(10);
/// The schedule's own.
const PERIOD: SignedDuration = SignedDuration::from_mins(5);
/// Longer than a message that fails lives in the queue, so that there are never many of one.
const TRIED_EVERY_MINUTES: i64 = 60;
/// Kept free at the end of an invocation for the call under way.
const LAST_CALL: Duration = Duration::from_secs(15);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let now = Time::from(app.clock.now());
    let (mut sent, mut failures) = (0_u32, 0_u32);
    for shard in tick.turns(SHARDS) {
        for it in pending::list(app, shard).await? {
            if tick.time_left() < LAST_CALL {
                break;
            }
            if !is_due(&it, now, &tick) {
                continue;
            }
            match pending::send(app, &it.work).await {
                Ok(()) => sent += 1,
                Err(error) => {
                    tracing::error!(%error, work = ?it.work, "not sent");
                    failures += 1;
                }
            }
        }
    }
    tracing::info!(sent, failures, "swept");
    match failures {
        0 => Ok(()),
        _ => Err(Error::Unavailable { inside: format!("{failures} failures in one sweep") }),
    }
}

fn is_due(pending: &Pending, now: Time, tick: &Tick) -> bool {
    let age = now.since(pending.since);
    let is_first_of_hour = tick.scheduled_at.as_second().rem_euclid(TRIED_EVERY_MINUTES * 60) < PERIOD.as_secs();
    age >= DONE_WITHIN && (age < DONE_WITHIN + PERIOD || is_first_of_hour)
}
