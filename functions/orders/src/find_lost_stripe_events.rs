//! Finds what Stripe has told and nobody heard: reads its list of events, and keeps those
//! that are not kept yet, as if they had just come.

use std::collections::BTreeSet;
use std::time::Duration;

use domain::Time;
use jiff::SignedDuration;
use orders_store::{stripe, stripe_events};
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
    grants: &[stripe::CLIENT, stripe_events::FIND_ALL, stripe_events::RECEIVE],
};

/// So long nobody may mend what keeps it from running: a long weekend. Stripe lists a month.
const LOOKED_BACK: SignedDuration = SignedDuration::from_hours(4 * 24);
/// In one run; the next one looks at the same hours again.
const PAGES_MAX: u32 = 100;
/// Kept free at the end of an invocation for the calls under way.
const LAST_CALLS: Duration = Duration::from_secs(30);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let stripe = match stripe::client(app).await {
        Err(Error::NotConfigured { .. }) => return Ok(()),
        client => client?,
    };
    let since = Time::from(app.clock.now()).plus(-LOOKED_BACK).as_second();
    let (mut after, mut found) = (None::<String>, 0_u32);
    for _ in 0..PAGES_MAX {
        let page = stripe.events((since, None), after.as_deref()).await.map_err(stripe::refusal)?;
        let ids: Vec<&str> = page.events.iter().map(|told| told.id.as_str()).collect();
        let known = stripe_events::find_all(app, ids).await?;
        let known: BTreeSet<String> = known.into_iter().collect();
        after = page.events.last().map(|told| told.id.clone());
        for told in page.events.into_iter().filter(|told| !known.contains(&told.id)) {
            found += u32::from(stripe_events::receive(app, told, None).await?);
        }
        if !page.has_more {
            tell(found);
            return Ok(());
        }
        if tick.time_left() < LAST_CALLS {
            break;
        }
    }
    tell(found);
    Err(Error::Unavailable { inside: "there are more events than one run reads".to_owned() })
}

fn tell(found: u32) {
    if found > 0 {
        tracing::warn!(found, "events were lost on their way");
    }
}
