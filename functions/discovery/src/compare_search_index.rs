//! Compares the search index with the table, once a day. Each difference is repaired by
//! one more message to `index-package`. Differences that should not be there fail the run,
//! so that somebody looks for the cause; counts of downloads, which change the index with
//! this run alone, and what changed in the last minutes do not.

use std::collections::BTreeSet;

use catalog_store::index_queue::PackageChanged;
use catalog_store::search_index;
use domain::Time;
use jiff::SignedDuration;
use platform::endpoint::Alarm;
use platform::{App, Bucket, Endpoint, Error, Grant, Queue, Trigger, queue};
use registry::PackageId;
use search::{Difference, TableEntry};

use crate::listing::{self, Place};
use crate::opened::Opened;
use crate::{failed, package_state};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "compare-search-index",
    summary: "Compare the search index with the table, and repair differences.",
    trigger: Trigger::Schedule {
        expression: "cron(20 3 * * ? *)",
        alarm: Alarm {
            name: "SearchIndexDiffers",
            description: "The search index differed from the table, or could not be compared; the differences are in \
                the log of compare-search-index and are being repaired",
            threshold: 0,
            period_seconds: 300,
            periods: 1,
        },
        handle: |app, _| Box::pin(handle(app)),
    },
    memory_mb: 2048,
    timeout_seconds: 600,
    grants: &[
        listing::NEXT_BATCH,
        search_index::FIND,
        Grant::read_blobs(Bucket::SearchIndex),
        Grant::send(Queue::Index),
    ],
};

/// What changed so recently may be on its way into the index.
const SETTLED_AFTER: SignedDuration = SignedDuration::from_mins(15);

async fn handle(app: &App) -> Result<(), Error> {
    // The index first: what it has then is not newer than the table as it is read below.
    let index = app.kept::<Opened>().newest_now(app).await?;
    let Table { entries, unsettled } = read_table(app).await?;
    let differences = match &index {
        Some(index) => index.reader.compare(entries).map_err(failed)?,
        None => entries.into_iter().filter(|it| it.is_listed).map(|it| Difference::Missing(it.id)).collect(),
    };
    let mut alarming = 0;
    for difference in &differences {
        let is_expected = matches!(difference, Difference::Counts(_)) || unsettled.contains(id_of(difference));
        if !is_expected {
            tracing::error!(?difference, "the search index differs from the table");
            alarming += 1;
        }
        repair(app, id_of(difference)).await?;
    }
    tracing::info!(repaired = differences.len(), "compared");
    match alarming {
        0 => Ok(()),
        count => Err(Error::internal(format!("{count} packages differed in the search index"))),
    }
}

struct Table {
    entries: Vec<TableEntry>,
    /// Packages that changed within [`SETTLED_AFTER`].
    unsettled: BTreeSet<search::PackageId>,
}

async fn read_table(app: &App) -> Result<Table, Error> {
    let settled = Time::from(app.clock.now()).plus(-SETTLED_AFTER);
    let mut table = Table { entries: Vec::new(), unsettled: BTreeSet::new() };
    let mut place = Some(Place::default());
    while let Some(at) = place {
        let (records, next) = listing::next_batch(app, at).await?;
        for record in records {
            let id = package_state::id_of(&record.id);
            if record.changed_at > settled {
                table.unsettled.insert(id.clone());
            }
            let is_listed = package_state::is_listed(&record);
            table.entries.push(TableEntry { id, sequence: record.revision, is_listed, downloads: record.downloads });
        }
        place = next;
    }
    Ok(table)
}

fn id_of(difference: &Difference) -> &search::PackageId {
    match difference {
        Difference::Missing(id) | Difference::Stale { id, .. } | Difference::Counts(id) | Difference::Extra(id) => id,
    }
}

async fn repair(app: &App, id: &search::PackageId) -> Result<(), Error> {
    // The index has only ids that the table had.
    let package = PackageId::parse(&id.0).map_err(|e| Error::internal(format!("{id}: {}", e.code)))?;
    let message = serde_json::to_string(&PackageChanged { package }).map_err(Error::internal)?;
    queue::send_text(app, Queue::Index, &id.0, &message).await
}
