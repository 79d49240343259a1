//! Adds up each day that is over for the owner's numbers, in their order: what one run has no
//! time for, the next one does. A run that dies is done again by the next one.

use std::time::Duration;

use numbers_store::day_rows::{self, Row};
use numbers_store::reading;
use orders_store::reconciliation::days::day_of;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Endpoint, Error, Trigger};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "aggregate-numbers",
    summary: "Add up the days that are over for the owner's numbers.",
    trigger: Trigger::Schedule {
        // By then nothing of the day before is being written any more.
        expression: "cron(30 1 * * ? *)",
        alarm: Alarm {
            name: "OwnerNumbers",
            description: "Days are not added up for the owner's numbers; the log of aggregate-numbers says why",
            threshold: 0,
            period_seconds: 3600,
            periods: 1,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 512,
    timeout_seconds: 900,
    grants: &[day_rows::NEXT_DAY, day_rows::FIND, day_rows::WRITE, reading::READ_DAY, reading::FIRST_DAY],
};

/// Kept free at the end of an invocation for another day; the first one has the whole of it.
const LAST_DAY: Duration = Duration::from_secs(300);

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let yesterday = day_of(app.clock.now().into()).yesterday().map_err(Error::internal)?;
    let next = day_rows::next_day(app).await?;
    let mut is_first = next.is_none();
    let mut day = match next {
        Some(next) => next,
        None => reading::first_day(app).await?.unwrap_or(yesterday),
    };
    let mut days = 0;
    while day <= yesterday {
        if days > 0 && tick.time_left() < LAST_DAY {
            return Err(Error::Unavailable { inside: format!("there is no time left for {day}") });
        }
        let before = day.yesterday().map_err(Error::internal)?;
        let opening = day_rows::find(app, before).await?.map(|row| row.closing).unwrap_or_default();
        let sums = reading::read_day(app, day).await?.day();
        let row = Row::new(day, opening, &sums);
        if !day_rows::write(app, &row, &sums, is_first).await? {
            tracing::info!(%day, "another run adds up, or days are to be added up anew");
            return Ok(());
        }
        tracing::info!(%day, revenues = sums.revenue.len(), "a day was added up");
        (is_first, days) = (false, days + 1);
        day = day.tomorrow().map_err(Error::internal)?;
    }
    Ok(())
}
