//! Sends what has lain in the outbox for too long: what `relay-outbox` gave up,
//! was never told of, or sent without being able to forget it.

use std::collections::HashMap;
use std::time::Duration;

use domain::Time;
use jiff::SignedDuration;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};
use store_core::outbox::{self, Destination, Item, SHARDS};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "sweep-outbox",
    summary: "Send what has lain in the outbox for too long.",
    trigger: Trigger::Schedule {
        expression: "rate(1 minute)",
        alarm: Alarm {
            name: "OutboxSweep",
            description: "What the relay gave up is not sent either; the log of sweep-outbox names the messages",
            threshold: 0,
            period_seconds: 300,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[outbox::UNSENT, outbox::RELAY],
};

/// The relay takes a second, and less than this for all that Lambda lets it try.
const RELAYED_WITHIN: SignedDuration = SignedDuration::from_mins(2);
const PAGE_ITEMS: u16 = 100;
/// Of one shard in one run; the next run goes on.
const SHARD_PAGES_MAX: u32 = 10;
/// Kept free at the end of an invocation for the call under way.
const LAST_CALL: Duration = Duration::from_secs(15);
/// What goes there would fail as well; the rest is not to wait for it.
const FAILURES_EACH_MAX: u32 = 3;

#[derive(Debug, Default)]
struct Tally {
    sent: u32,
    failures: u32,
    failures_at: HashMap<Destination, u32>,
}

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let until = Time::from(app.clock.now()).plus(-RELAYED_WITHIN);
    let mut tally = Tally::default();
    for shard in tick.turns(SHARDS) {
        if tick.time_left() < LAST_CALL {
            break;
        }
        if let Err(error) = sweep(app, &tick, shard, until, &mut tally).await {
            tracing::error!(shard, %error, "not swept");
            tally.failures += 1;
        }
    }
    let Tally { sent, failures, .. } = tally;
    tracing::info!(sent, failures, "swept");
    match failures {
        0 => Ok(()),
        _ => Err(Error::Unavailable { inside: format!("{failures} failures in one sweep") }),
    }
}

async fn sweep(app: &App, tick: &Tick, shard: u8, until: Time, tally: &mut Tally) -> Result<(), Error> {
    let mut after = None;
    for _ in 0..SHARD_PAGES_MAX {
        let page = outbox::unsent(app, shard, until, after, PAGE_ITEMS).await?;
        for item in page.items {
            if tick.time_left() < LAST_CALL {
                return Ok(());
            }
            send(app, item, tally).await;
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    Ok(())
}

async fn send(app: &App, item: Result<Item, Error>, tally: &mut Tally) {
    let item = match item {
        Ok(item) => item,
        Err(error) => {
            tracing::error!(%error, "it stays");
            tally.failures += 1;
            return;
        }
    };
    let failures = tally.failures_at.entry(item.destination).or_default();
    if *failures >= FAILURES_EACH_MAX {
        return;
    }
    match outbox::relay(app, &item).await {
        Ok(()) => tally.sent += 1,
        Err(error) => {
            tracing::error!(kind = item.kind, created_at = %item.created_at, %error, "not sent");
            *failures += 1;
            tally.failures += 1;
        }
    }
}
