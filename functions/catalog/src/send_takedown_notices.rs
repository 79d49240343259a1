//! Tells those who have something in their library that it was taken down or reinstated.
//! Each workspace is told once; what one run does not finish the next one goes on with.

use std::time::Duration;

use catalog_store::takedown_notices::{self, Notice};
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "send-takedown-notices",
    summary: "Tell those who have something that it was taken down or reinstated.",
    trigger: Trigger::Schedule {
        expression: "rate(1 minute)",
        alarm: Alarm {
            name: "TakedownNotices",
            description: "Some who have what was taken down are not told; read the log of send-takedown-notices",
            threshold: 0,
            period_seconds: 300,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 60,
    grants: &[takedown_notices::LIST, takedown_notices::PROCEED],
};

const NOTICES_MAX: usize = 100;
/// Kept free at the end of an invocation for the calls under way.
const LAST_CALLS: Duration = Duration::from_secs(15);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let mut failures = 0;
    for notice in takedown_notices::list(app, NOTICES_MAX).await? {
        // One that fails does not keep the others.
        if let Err(error) = send(app, &tick, notice).await {
            tracing::error!(%error, "a notice of a takedown is not sent");
            failures += 1;
        }
    }
    match failures {
        0 => Ok(()),
        _ => Err(Error::Unavailable { inside: format!("{failures} notices of takedowns are not sent") }),
    }
}

async fn send(app: &App, tick: &Tick, notice: Notice) -> Result<(), Error> {
    let mut next = Some(notice);
    while let Some(notice) = next.take().filter(|_| tick.time_left() >= LAST_CALLS) {
        next = takedown_notices::proceed(app, notice).await?;
    }
    Ok(())
}
