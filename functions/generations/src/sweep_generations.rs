//! Looks after generations of which nothing was heard for too long: one that
//! waits though its message should have arrived, and one whose worker fell
//! silent. Each is sent to its queue again, or ended when that would be in vain.
//!
//! Everybody else may act at the same moment: a sweep is a step like theirs, and
//! a message too many changes nothing.

use std::time::Duration;

use domain::events::Actor;
use generations_store::generations::{self, Due, Outcome, SHARDS};
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};

use crate::given_up::gave_up;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sweep-generations",
    summary: "Send generations that were forgotten to their queue again.",
    trigger: Trigger::Schedule {
        // With a lease of 30 s and 30 s until it is due: two minutes at most from
        // a worker's death to the next worker.
        expression: "rate(1 minute)",
        alarm: Alarm {
            name: "GenerationsSweep",
            description: "Forgotten generations stay so, because the sweep fails; the log of sweep-generations names them",
            threshold: 0,
            period_seconds: 300,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[generations::DUE, generations::FIND, generations::SWEEP, generations::ABANDON],
};

/// Of one shard in one run; the next run goes on.
const SHARD_ITEMS_MAX: u16 = 200;
/// Kept free at the end of an invocation for the step under way.
const LAST_STEP: Duration = Duration::from_secs(10);
/// Further ones would fail as well.
const FAILURES_MAX: u32 = 20;

#[derive(Debug, Default)]
struct Tally {
    sent_again: u32,
    ended: u32,
    /// Somebody else was faster.
    left: u32,
    failures: u32,
}

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let mut tally = Tally::default();
    for shard in tick.turns(SHARDS) {
        let due = generations::due(app, shard, SHARD_ITEMS_MAX).await.unwrap_or_else(|error| {
            tracing::error!(shard, %error, "not swept");
            tally.failures += 1;
            Vec::new()
        });
        for due in due {
            if tick.time_left() < LAST_STEP || tally.failures >= FAILURES_MAX {
                return told(&tally);
            }
            sweep(app, due, &mut tally).await;
        }
    }
    told(&tally)
}

async fn sweep(app: &App, due: Due, tally: &mut Tally) {
    match swept(app, due).await {
        Ok(Outcome::Done(generation)) if generation.position.state.is_end() => tally.ended += 1,
        Ok(Outcome::Done(_)) => tally.sent_again += 1,
        Ok(_) => tally.left += 1,
        // It stays due, so a later run tries again; the others are not to wait for it.
        Err(error) => {
            tracing::error!(generation_id = %due.id, %error, "not swept");
            tally.failures += 1;
        }
    }
}

async fn swept(app: &App, due: Due) -> Result<Outcome, Error> {
    // The index may still name what was deleted.
    let Some(found) = generations::find(app, due.tenant_id, due.id).await? else { return Ok(Outcome::Lost) };
    match generations::sweep(app, found).await? {
        Outcome::Spent(generation) => {
            let why = gave_up(&generation.position);
            generations::abandon(app, *generation, &why, &Actor::system(ENDPOINT.name)).await
        }
        outcome => Ok(outcome),
    }
}

fn told(tally: &Tally) -> Result<(), Error> {
    let Tally { sent_again, ended, left, failures } = tally;
    tracing::info!(sent_again, ended, left, failures, "swept");
    match failures {
        0 => Ok(()),
        _ => Err(Error::Unavailable { inside: format!("{failures} failures in one sweep") }),
    }
}
