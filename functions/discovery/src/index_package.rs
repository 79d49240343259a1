//! Brings packages up to date in the search index. A message names a package; what the
//! index gets is the state that the table has when the message is handled, so messages
//! that come twice, late or in another order end in the same index.
//!
//! Several messages make one commit, since a commit costs the same for one package and
//! for ten: the files of the index that changed are written and put into the bucket.
//!
//! What else follows from a package's state (see [`derived`]) is brought up to date by the
//! same message, whether the index takes it or not.

use std::collections::BTreeMap;

use catalog_store::index_queue::PackageChanged;
use catalog_store::{derived, packages, search_index, versions};
use platform::endpoint::Alarm;
use platform::queue::{Message, NotConsumed};
use platform::{App, Bucket, Endpoint, Error, Grant, Queue, Source, Trigger};
use registry::PackageId;
use search::Change;
use store_core::transaction::retry_with_backoff;

use crate::cache::Cache;
use crate::commit::Draft;
use crate::{failed, package_state};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "index-package",
    summary: "Bring packages up to date in the search index.",
    trigger: Trigger::QueueBatch {
        sources: &[Source {
            queue: Queue::Index,
            batch_size: 10,
            // Writers that commit at once take turns: more of them would only wait. Two
            // are the least that Lambda takes.
            concurrency_max: Some(2),
            wait_alarm: Some(Alarm {
                name: "IndexWaits",
                description: "Changes of packages wait for minutes to be found; read the log of index-package",
                threshold: 300,
                period_seconds: 60,
                periods: 3,
            }),
            dead_alarm: Some(Alarm {
                name: "DeadIndex",
                description: "A package could not be indexed; read the log of index-package, then redrive the dead \
                    letter queue",
                threshold: 0,
                period_seconds: 60,
                periods: 1,
            }),
        }],
        handle: |app, messages| Box::pin(handle(app, messages)),
    },
    // Downloads of the index from a cold start, and archives in memory.
    memory_mb: 2048,
    timeout_seconds: 60,
    grants: &[
        packages::FIND,
        versions::LIST,
        search_index::FIND,
        search_index::SWAP,
        derived::UPDATE,
        Grant::read_blobs(Bucket::Packages),
        Grant::read_blobs(Bucket::SearchIndex),
        Grant::write_blobs(Bucket::SearchIndex),
    ],
};

async fn handle(app: &App, messages: &[Message]) -> Vec<(String, NotConsumed)> {
    let (mut wanted, mut not_consumed): (BTreeMap<PackageId, Vec<&str>>, Vec<_>) = (BTreeMap::new(), Vec::new());
    for message in messages {
        match message.json::<PackageChanged>() {
            Ok(changed) => wanted.entry(changed.package).or_default().push(&message.id),
            Err(error) => not_consumed.push((message.id.clone(), NotConsumed::from(error))),
        }
    }
    let packages: Vec<PackageId> = wanted.keys().cloned().collect();
    let indexed = index(app, &packages).await;
    let mut behind = update_derived(app, &packages).await;
    match indexed {
        Ok(failures) => {
            behind.extend(failures);
            for (package, error) in behind {
                let ids = wanted.get(&package).map(Vec::as_slice).unwrap_or_default();
                let refused = |id: &&str| ((*id).to_owned(), NotConsumed::from(Error::internal(&error)));
                not_consumed.extend(ids.iter().map(refused));
            }
        }
        // Nothing was committed: all come again.
        Err(error) => {
            let inside = error.to_string();
            let ids = wanted.values().flatten();
            not_consumed.extend(ids.map(|id| ((*id).to_owned(), NotConsumed::from(Error::internal(&inside)))));
        }
    }
    not_consumed
}

/// Brings everything else up to date that follows from these packages; those of which it
/// could not be, with the reason.
async fn update_derived(app: &App, ids: &[PackageId]) -> BTreeMap<PackageId, String> {
    let mut failures = BTreeMap::new();
    for id in ids {
        if let Err(error) = derived::update(app, id).await {
            failures.insert(id.clone(), error.to_string());
        }
    }
    failures
}

/// Commits the present states, and names the packages whose state could not be read:
/// they do not keep the others back.
async fn index(app: &App, ids: &[PackageId]) -> Result<Vec<(PackageId, String)>, Error> {
    let cache = app.kept::<Cache>();
    let mut tries = 0;
    loop {
        let mut draft = Draft::of_newest(app, &cache).await?;
        let (changes, failures) = states(app, &draft, ids).await?;
        if draft.writer.apply(changes).map_err(failed)? == 0 || draft.publish(app, &cache).await? {
            return Ok(failures);
        }
        // Another writer has moved the pointer: its index is the one to change.
        retry_with_backoff(&mut tries, "the search index").await?;
    }
}

async fn states(app: &App, draft: &Draft, ids: &[PackageId]) -> Result<(Vec<Change>, Vec<(PackageId, String)>), Error> {
    let (mut changes, mut failures) = (Vec::new(), Vec::new());
    for id in ids {
        let known = draft.writer.versions(&package_state::id_of(id)).map_err(failed)?;
        match package_state::read(app, id, &known).await {
            Ok(change) => changes.extend(change),
            Err(error) => failures.push((id.clone(), error.to_string())),
        }
    }
    Ok((changes, failures))
}
