//! Deletes files of the search index that no manifest names any more, once a day.
//!
//! A file goes when neither the newest manifest names it nor the one that was the newest
//! when this ran before, and when it was put before that run. So whoever still reads an
//! index of the last hours finds all its files, and a writer that has put files but not
//! yet moved the pointer does not lose them.

use std::collections::BTreeSet;

use catalog_store::search_index::{self, Cleaning};
use domain::Time;
use jiff::SignedDuration;
use platform::endpoint::Alarm;
use platform::{App, Bucket, Endpoint, Error, Grant, Trigger, blobs};
use search::Manifest;

use crate::cache::{fetch_manifest, file_key, graph_key, manifest_key};
use crate::failed;
use crate::opened::{Index, Opened};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "clean-search-index",
    summary: "Delete files that no search index uses any more.",
    trigger: Trigger::Schedule {
        expression: "cron(50 3 * * ? *)",
        alarm: Alarm {
            name: "SearchIndexCleaningFails",
            description: "Old files of the search index stay; read the log of clean-search-index",
            threshold: 0,
            period_seconds: 300,
            periods: 1,
        },
        handle: |app, _| Box::pin(handle(app)),
    },
    memory_mb: 2048,
    timeout_seconds: 600,
    grants: &[
        search_index::FIND,
        search_index::FIND_CLEANING,
        search_index::KEEP_CLEANING,
        Grant::read_blobs(Bucket::SearchIndex),
        Grant::erase_blobs(Bucket::SearchIndex),
    ],
};

/// Between two runs at least: whoever reads or writes an index has ended by then.
const APART_MIN: SignedDuration = SignedDuration::from_hours(12);

async fn handle(app: &App) -> Result<(), Error> {
    let opened = app.kept::<Opened>();
    let Some(index) = opened.newest_now(app).await? else { return Ok(()) };
    let now = Time::from(app.clock.now());
    let Some(before) = search_index::find_cleaning(app).await? else {
        return search_index::keep_cleaning(app, Cleaning { at: now, manifest_sha256: index.manifest_sha256.clone() })
            .await;
    };
    if now < before.at.plus(APART_MIN) {
        return Ok(());
    }
    let manifest = fetch_manifest(app, &before.manifest_sha256).await?;
    let mut kept = keys(&manifest);
    kept.extend(keys(&index.manifest));
    kept.extend([manifest_key(&before.manifest_sha256), manifest_key(&index.manifest_sha256)]);
    kept.extend(graphs(&index)?);
    let before_index = opened.of_manifest(app, &before.manifest_sha256, manifest).await?;
    kept.extend(graphs(&before_index)?);
    let mut deleted = 0;
    for prefix in ["files/", "graphs/", "manifests/"] {
        deleted += blobs::erase_old(app, Bucket::SearchIndex, prefix, before.at, |key| kept.contains(key)).await?;
    }
    tracing::info!(deleted, "files of old indexes are gone");
    search_index::keep_cleaning(app, Cleaning { at: now, manifest_sha256: index.manifest_sha256.clone() }).await
}

fn keys(manifest: &Manifest) -> BTreeSet<String> {
    manifest.files.iter().map(|file| file_key(&file.sha256)).collect()
}

fn graphs(index: &Index) -> Result<BTreeSet<String>, Error> {
    let mut keys = BTreeSet::new();
    let add = |_, versions: Vec<search::PublishedVersion>| {
        keys.extend(versions.into_iter().filter_map(|version| version.graph).map(|graph| graph_key(&graph.sha256)));
        Ok(())
    };
    index.reader.each_package::<search::Error>(add).map_err(failed)?;
    Ok(keys)
}
