//! Compares the books of each day with Stripe's balance. What differs is written down once,
//! and the alarm of this row rings each day until it is closed or resolved.
//!
//! A day is written down as looked at when all that it has found is written, so that a run
//! that dies is done again by the next one. The days of open differences are looked at each
//! time: what is equal by then is closed.
//!
//! **The edge of a day** is [`ledger::reconcile`]'s rule. What Stripe has moved in the day is
//! looked for in the books by the id of its transfer, whenever that was posted. What was
//! posted in the day is looked for at Stripe in the day, in the one behind it, as clocks
//! differ, and then in those before it, as far back as an event may be late.

mod look;

use std::collections::{BTreeSet, VecDeque};
use std::time::Duration;

use domain::Time;
use domain::events::Actor;
use jiff::civil::Date;
use orders_store::reconciliation::{days, differences};
use orders_store::{books, orders, reconciliation, stripe};
use payments::Stripe;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "reconcile-payments",
    summary: "Compare the books with Stripe's balance.",
    trigger: Trigger::Schedule {
        // By then the hourly looks for lost events have had their time.
        expression: "cron(0 6 * * ? *)",
        alarm: Alarm {
            name: "Reconciliation",
            description: "The books and Stripe's balance differ, or nobody compares them; the log of \
                          reconcile-payments says which, and GET /api/v1/staff/books/differences what",
            threshold: 0,
            period_seconds: 3600,
            periods: 1,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 512,
    timeout_seconds: 900,
    grants: &[
        stripe::CLIENT,
        books::LINES_BETWEEN,
        reconciliation::FIND_POSTED,
        days::LIST,
        days::RECORD,
        differences::LIST_OPEN,
        differences::FIND_ABOUT,
        differences::RECORD,
        differences::CLOSE,
    ],
};

/// That nobody has looked at yet, in one run: after a long weekend one run does them all.
const NEW_DAYS_MAX: usize = 7;
/// So many days that were looked at last tell of one between them that could not be.
const GAPS_WITHIN: usize = 30;
/// Of open differences, in one run.
const OLD_DAYS_MAX: usize = 30;
/// Kept free at the end of an invocation for another day; the first one has the whole of it.
const LAST_DAY: Duration = Duration::from_secs(300);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let stripe = match stripe::client(app).await {
        Err(Error::NotConfigured { .. }) => return Ok(()),
        client => client?,
    };
    let by = Actor::system(ENDPOINT.name);
    let open = differences::list_open(app).await?;
    let mut failed = 0;
    for (at, day) in due(app, &open).await?.into_iter().enumerate() {
        if at > 0 && tick.time_left() < LAST_DAY {
            return Err(Error::Unavailable { inside: format!("there is no time left for {day}") });
        }
        // One that cannot be read keeps nobody from the others; the next run tries it again.
        if let Err(error) = look_at(app, &stripe, day, &open, &by).await {
            tracing::error!(%day, %error, "not looked at");
            failed += 1;
        }
    }
    let open = differences::list_open(app).await?;
    for it in &open {
        tracing::error!(difference = %it.found.id, day = %it.found.day, "the books differ from Stripe");
    }
    match (failed, open.len()) {
        (0, 0) => Ok(()),
        (0, count) => Err(Error::internal(format!("differences between the books and Stripe are open: {count}"))),
        (failed, _) => Err(Error::internal(format!("days that could not be looked at: {failed}"))),
    }
}

/// The days that nobody has looked at yet, the oldest first, and those of open differences.
/// Of many, the latest: one that can never be read does not keep others waiting.
async fn due(app: &App, open: &[differences::Record]) -> Result<Vec<Date>, Error> {
    let yesterday = days::day_of(app.clock.now().into()).yesterday().map_err(Error::internal)?;
    let (last, _) = days::list(app, None, GAPS_WITHIN).await?;
    let known: BTreeSet<Date> = last.iter().map(|it| it.day).collect();
    let mut due = VecDeque::new();
    let mut next = known.first().copied().unwrap_or(yesterday);
    while next <= yesterday {
        if !known.contains(&next) {
            due.push_back(next);
        }
        if due.len() > NEW_DAYS_MAX {
            due.pop_front();
        }
        next = next.tomorrow().map_err(Error::internal)?;
    }
    let mut due = Vec::from(due);
    let again: BTreeSet<Date> = open.iter().map(|it| it.found.day).filter(|day| !due.contains(day)).collect();
    due.extend(again.into_iter().rev().take(OLD_DAYS_MAX));
    Ok(due)
}

/// Looks at one day, and writes down what it has found: differences first, the day last.
async fn look_at(app: &App, stripe: &Stripe, day: Date, open: &[differences::Record], by: &Actor) -> Result<(), Error> {
    let looked_at = Time::from(app.clock.now());
    let look = look::look(app, stripe, day).await?;
    let mut still_open = 0;
    for found in &look.found {
        let record = differences::record(app, found, by).await?;
        still_open += u32::from(record.state == differences::State::Open);
    }
    let is_found = |id: &differences::DifferenceId| look.found.iter().any(|found| found.id == *id);
    for it in open.iter().filter(|it| it.found.day == day && !is_found(&it.found.id)) {
        let note = format!("Both sides were equal when they were looked at on {looked_at}.");
        let is_closed = differences::close(app, it, note, by).await?;
        tracing::info!(difference = %it.found.id, is_closed, "a difference has closed");
    }
    let differences = u32::try_from(look.found.len()).unwrap_or(u32::MAX);
    let look::Look { ours, theirs, elsewhere, corrections, .. } = look;
    let record = days::Record { day, looked_at, ours, theirs, elsewhere, corrections, differences, open: still_open };
    tracing::info!(?record, currency = %orders::CURRENCY, "looked at a day");
    days::record(app, &record).await
}
