//! Mails the admins of each workspace, at most once a day, what changed about the packages
//! of its library: a greater version, what happened to the installed one, advisories.
//!
//! Nothing is written when a package changes: what is news follows from the lives of the
//! versions and from what the admins know already, so a publish costs the same however
//! many have installed it. Each run goes on where the one before stopped, until all
//! libraries of the day are done.

mod news;

use std::time::Duration;

use catalog_store::digests::{self, Position};
use catalog_store::libraries::{self, Line, SHARDS};
use catalog_store::{library, versions};
use identity_store::accounts;
use platform::endpoint::Alarm;
use platform::schedule::Tick;
use platform::{App, Bucket, Endpoint, Error, Grant, Trigger};

use news::News;

pub static ENDPOINT: Endpoint = Endpoint {
    name: "send-package-digests",
    summary: "Mail what changed about packages that workspaces have installed.",
    trigger: Trigger::Schedule {
        // Often enough that a day's libraries are done by the evening, however many.
        expression: "cron(0/15 5-20 * * ? *)",
        alarm: Alarm {
            name: "PackageDigestsFail",
            description: "Workspaces do not hear what changed about their packages; read the log of \
                          send-package-digests",
            threshold: 0,
            period_seconds: 3600,
            periods: 1,
        },
        handle: |app, tick| Box::pin(handle(app, tick)),
    },
    memory_mb: 512,
    timeout_seconds: 600,
    grants: &[
        libraries::LIST,
        libraries::FORGET,
        digests::FIND_POSITION,
        digests::KEEP_POSITION,
        digests::FIND,
        digests::TELL,
        library::FIND,
        versions::LIST,
        accounts::ADMINS,
        Grant::read_blobs(Bucket::Packages),
    ],
};

/// Libraries between two notes of where the run stands.
const PAGE: usize = 25;
/// Kept free at the end of an invocation for the library under way.
const LAST_LIBRARY: Duration = Duration::from_secs(20);
/// Further ones would fail as well.
const FAILURES_MAX: u32 = 20;

async fn handle(app: &App, tick: Tick) -> Result<(), Error> {
    let day: String = tick.scheduled_at.to_string().chars().take("2026-11-21".len()).collect();
    let known = digests::find_position(app).await?.filter(|it| it.day == day);
    let mut position = known.unwrap_or(Position { day, shards_done: 0, after: None });
    let mut news = News::load(app).await?;
    let (mut told, mut failures) = (0_u32, 0_u32);
    while position.shards_done < SHARDS && tick.time_left() > LAST_LIBRARY && failures < FAILURES_MAX {
        let page = libraries::list(app, position.shards_done, position.after, PAGE).await?;
        let mut last = position.after;
        let mut is_whole = true;
        for line in page.items {
            if tick.time_left() <= LAST_LIBRARY || failures >= FAILURES_MAX {
                is_whole = false;
                break;
            }
            last = Some(line.tenant);
            match tell(app, &mut news, &line).await {
                Ok(is_told) => told += u32::from(is_told),
                // Tomorrow tells it too: what is known has not changed.
                Err(error) => {
                    tracing::error!(tenant = %line.tenant, %error, "no digest");
                    failures += 1;
                }
            }
        }
        position = match page.next {
            Some(next) if is_whole => Position { after: Some(next), ..position },
            None if is_whole => Position { shards_done: position.shards_done + 1, after: None, ..position },
            _ => Position { after: last, ..position },
        };
        digests::keep_position(app, &position).await?;
    }
    tracing::info!(told, failures, shards_done = position.shards_done, "digests");
    match failures {
        0 => Ok(()),
        _ => Err(Error::Unavailable { inside: format!("{failures} workspaces got no digest") }),
    }
}

/// Mails what is news to a workspace; whether there was anything.
async fn tell(app: &App, news: &mut News, line: &Line) -> Result<bool, Error> {
    let seen = digests::find(app, line.tenant).await?;
    let library = library::find(app, line.tenant).await?;
    let Some(digest) = news.of(app, &library, line, seen.as_ref()).await? else { return Ok(false) };
    let (workspace, admins) = accounts::admins(app, line.tenant).await?;
    if admins.is_empty() {
        // It is closed, and nobody can join it.
        libraries::forget(app, line.tenant).await?;
        return Ok(false);
    }
    let (message, next) = digest.into_message(workspace);
    digests::tell(app, line.tenant, seen.as_ref(), &next, (&message, &admins)).await
}
