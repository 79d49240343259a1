//! Gives back what was reserved and neither used nor given up in time. Whoever
//! would be refused does the same at once; this is for those who only look.

use std::time::Duration;

use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::store::quotas::{self, SHARDS};
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sweep-reservations",
    summary: "Give back quota whose reservation has lapsed.",
    trigger: Trigger::Schedule {
        expression: "rate(5 minutes)",
        alarm: Alarm {
            name: "ReservationsSweep",
            description: "Lapsed reservations of quotas are not given back; read the log of sweep-reservations",
            threshold: 0,
            period_seconds: 900,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[quotas::SWEEP],
};

/// Kept free at the end of an invocation for the batch under way.
const LAST_BATCH: Duration = Duration::from_secs(15);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let (mut given_back, mut failures) = (0, 0);
    for shard in tick.turns(SHARDS) {
        // What is left then is the next one's work.
        while tick.time_left() >= LAST_BATCH {
            match quotas::sweep(app, shard).await {
                Ok(0) => break,
                Ok(batch) => given_back += batch,
                // The other shards are not to wait for it.
                Err(error) => {
                    tracing::error!(shard, %error, "not swept");
                    failures += 1;
                    break;
                }
            }
        }
    }
    tracing::info!(given_back, failures, "swept");
    match failures {
        0 => Ok(()),
        _ => Err(Error::Unavailable { inside: format!("{failures} shards were not swept") }),
    }
}
