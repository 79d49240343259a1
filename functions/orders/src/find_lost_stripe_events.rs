//! Finds what Stripe has told and nobody heard: reads its list of events, and keeps those
//! that are not kept yet, as if they had just come.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::Time;
use jiff::SignedDuration;
use orders_store::stripe_list::{self, UnderWay};
use orders_store::{stripe, stripe_events};
use payments::Failure;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "find-lost-stripe-events",
    summary: "Find what Stripe has told and nobody heard.",
    trigger: Trigger::Schedule {
        expression: "rate(1 hour)",
        alarm: Alarm {
            name: "LostStripeEvents",
            description: "Nobody looks for events of Stripe's that were lost; read the log of find-lost-stripe-events",
            threshold: 0,
            period_seconds: 3600,
            periods: 2,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 256,
    timeout_seconds: 120,
    grants: &[stripe::CLIENT, stripe_list::FIND, stripe_events::FIND_ALL, stripe_events::RECEIVE, stripe_list::REPLACE],
};

/// Where the first look begins.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(4 * 24);
/// Stripe lists no event that is older.
const LISTED: SignedDuration = SignedDuration::from_hours(30 * 24);
/// What was read is read again for so long: Stripe's clock is not ours, and an event may be
/// listed somewhat later than it says.
const READ_AGAIN: SignedDuration = SignedDuration::from_mins(15);
/// Kept free at the end of an invocation for the calls under way.
const LAST_CALLS: Duration = Duration::from_secs(30);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    if look(app, || tick.time_left() >= LAST_CALLS).await? {
        return Ok(());
    }
    Err(Error::Unavailable { inside: "there are more events than one run reads; the next one goes on".to_owned() })
}

/// Reads the list as far as it was not read yet, while there is `time` for another page;
/// whether it came to the end.
pub async fn look(app: &App, time: impl Fn() -> bool) -> Result<bool, Error> {
    let stripe = match stripe::client(app).await {
        Err(Error::NotConfigured { .. }) => return Ok(true),
        client => client?,
    };
    let now = Time::from(app.clock.now());
    let mark = stripe_list::find(app).await?;
    let since = match mark.read_until {
        Some(read_until) => read_until.saturating_sub(READ_AGAIN.as_secs()).max(now.plus(-LISTED).as_second()),
        None => now.plus(-LOOKED_BACK).as_second(),
    };
    // Where the event is not listed any more, what was behind it is not either.
    let under_way = mark.under_way.clone().filter(|it| it.until > since);
    let (until, mut after) = under_way.map_or((now.as_second(), None), |it| (it.until, Some(it.after)));
    let (mut marked, mut found) = (after.clone(), 0_u32);
    let complete = loop {
        let page = match stripe.events((since, Some(until)), after.as_deref()).await {
            // The key is another account's now: the stretch is read from its beginning.
            Err(Failure::Refused { .. }) if marked.take().is_some() => {
                after = None;
                continue;
            }
            page => page.map_err(stripe::refusal)?,
        };
        marked = None;
        let ids: Vec<&str> = page.events.iter().map(|told| told.id.as_str()).collect();
        let known: BTreeSet<String> = stripe_events::find_all(app, ids).await?.into_iter().collect();
        after = page.events.last().map(|told| told.id.clone()).or(after);
        for told in page.events.into_iter().filter(|told| !known.contains(&told.id)) {
            found += u32::from(stripe_events::receive(app, told, None).await?);
        }
        if !page.has_more || !time() {
            break !page.has_more;
        }
    };
    tell(found);
    let (read_until, under_way) = match after.filter(|_| !complete) {
        Some(after) => (mark.read_until, Some(UnderWay { until, after })),
        None => (Some(until), None),
    };
    stripe_list::replace(app, &mark, read_until, under_way).await?;
    // What came since a stretch was begun is the next run's.
    Ok(complete)
}

fn tell(found: u32) {
    if found > 0 {
        tracing::warn!(found, "events were lost on their way");
    }
}
