//! Gives back what was reserved and neither used nor given up in time, and the
//! storage of uploads that have expired or never came; and takes the bytes of
//! artefacts that were deleted out of their bucket.

use std::time::Duration;

use generations_store::{generations, storage};
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Bucket, Endpoint, Error, Grant, Trigger};
use quotas_store::quotas::{self, SHARDS};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sweep-reservations",
    summary: "Give back quota whose reservation has lapsed and storage of uploads that are over; erase deleted artefacts.",
    trigger: Trigger::Schedule {
        expression: "rate(5 minutes)",
        alarm: Alarm {
            name: "ReservationsSweep",
            description: "Lapsed reservations, expired uploads or deleted artefacts stay; read the log of sweep-reservations",
            threshold: 0,
            period_seconds: 900,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[quotas::SWEEP, storage::SWEEP, Grant::read_blobs(Bucket::Uploads), generations::SWEEP_DELETED_ARTIFACTS],
};

/// Kept free at the end of an invocation for the batch under way.
const LAST_BATCH: Duration = Duration::from_secs(15);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let (mut given_back, mut failures) = (0, 0);
    for shard in tick.turns(SHARDS) {
        for what in [Swept::Reservations, Swept::Uploads, Swept::Artifacts] {
            match sweep(app, &tick, what, shard).await {
                Ok(count) => given_back += count,
                // The other shards are not to wait for it.
                Err(error) => {
                    tracing::error!(shard, ?what, %error, "not swept");
                    failures += 1;
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

#[derive(Debug, Clone, Copy)]
enum Swept {
    Reservations,
    Uploads,
    Artifacts,
}

/// One shard, as far as the time suffices; what is left then is the next one's work.
async fn sweep(app: &App, tick: &Tick, what: Swept, shard: u8) -> Result<usize, Error> {
    let mut given_back = 0;
    while tick.time_left() >= LAST_BATCH {
        let batch = match what {
            Swept::Reservations => quotas::sweep(app, shard).await?,
            Swept::Uploads => storage::sweep(app, shard).await?,
            Swept::Artifacts => generations::sweep_deleted_artifacts(app, shard).await?,
        };
        if batch == 0 {
            break;
        }
        given_back += batch;
    }
    Ok(given_back)
}

/// All are kept in as many shards.
const _: () = assert!(storage::SHARDS == SHARDS, "expected as many shards");
