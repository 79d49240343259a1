//! Builds the search index anew from the table: after a release whose index has another
//! form, or when the files are lost. Searches go on with the old index until the new one
//! is whole. What changes while it is built is taken in before the pointer moves.

use std::collections::BTreeMap;

use catalog_store::{packages, search_index, versions};
use platform::{App, Bucket, Endpoint, Error, Grant, Trigger};
use registry::PackageId;
use serde::Deserialize;
use serde_json::{Value, json};
use store_core::transaction::retry_with_backoff;

use crate::cache::Cache;
use crate::commit::Draft;
use crate::listing::{self, Place};
use crate::{failed, package_state};

pub static ENDPOINT: Endpoint = Endpoint {
    name: "rebuild-search-index",
    summary: "Build the search index anew from the table.",
    trigger: Trigger::Operator { handle: |app, input| Box::pin(handle(app, input)) },
    memory_mb: 3008,
    // The longest that Lambda has.
    timeout_seconds: 900,
    grants: &[
        listing::NEXT_BATCH,
        packages::FIND,
        versions::LIST,
        search_index::FIND,
        search_index::SWAP,
        Grant::read_blobs(Bucket::Packages),
        Grant::write_blobs(Bucket::SearchIndex),
    ],
};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {}

async fn handle(app: &App, input: Value) -> Result<Value, Error> {
    let Input {} = serde_json::from_value(input).map_err(|e| Error::field("", e.to_string()))?;
    let cache = app.kept::<Cache>();
    let mut draft = Draft::empty(&cache)?;
    let mut revisions = BTreeMap::new();
    let mut tries = 0;
    loop {
        // What is committed after this moves the pointer, and is then taken in as well.
        draft.follow_pointer(app).await?;
        catch_up(app, &draft, &mut revisions).await?;
        if draft.publish(app, &cache).await? {
            break;
        }
        retry_with_backoff(&mut tries, "the search index").await?;
    }
    tracing::info!(packages = revisions.len(), "the search index was built anew");
    Ok(json!({"packages": revisions.len()}))
}

/// Applies the packages whose revision is not the one that was applied before.
async fn catch_up(app: &App, draft: &Draft, revisions: &mut BTreeMap<PackageId, u64>) -> Result<(), Error> {
    let mut place = Some(Place::default());
    while let Some(at) = place {
        let (records, next) = listing::next_batch(app, at).await?;
        let mut changes = Vec::new();
        for record in &records {
            if revisions.get(&record.id).is_some_and(|known| *known >= record.revision) {
                continue;
            }
            let known = draft.writer.versions(&package_state::id_of(&record.id)).map_err(failed)?;
            let change = package_state::read(app, &record.id, &known).await?;
            revisions.extend(change.as_ref().map(|change| (record.id.clone(), change.sequence)));
            changes.extend(change);
        }
        draft.writer.apply(changes).map_err(failed)?;
        place = next;
    }
    Ok(())
}
