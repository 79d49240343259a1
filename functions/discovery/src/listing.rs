//! All packages of the table, some at a time.

use catalog_store::packages::{self, Record, SHARDS};
use platform::endpoint::Grant;
use platform::{App, Error};

/// What [`next_batch`] touches.
pub(crate) const NEXT_BATCH: Grant = Grant::operation("listing::next_batch", &[packages::LIST_ALL, packages::FIND_ALL]);

const BATCH: usize = 100;

/// The next packages, and where to go on; begin with the default.
pub(crate) async fn next_batch(app: &App, at: Place) -> Result<(Vec<Record>, Option<Place>), Error> {
    let Place { shard, after } = at;
    let listing = packages::list_all(app, shard, after.as_ref(), BATCH).await?;
    let records = packages::find_all(app, &listing.items).await?;
    let next = match listing.next {
        Some(after) => Some(Place { shard, after: Some(after) }),
        None => (shard + 1 < SHARDS).then_some(Place { shard: shard + 1, after: None }),
    };
    Ok((records, next))
}

/// How far a listing has come.
#[derive(Debug, Clone, Default)]
pub(crate) struct Place {
    shard: u8,
    after: Option<registry::PackageId>,
}
