//! Which search index is the newest: a pointer to its manifest in the bucket
//! [`SearchIndex`](platform::Bucket::SearchIndex), whose objects never change.
//!
//! Invariant: `revision` grows by one with each change, and each change is made on the
//! condition that the pointer is the one that was read. So of two writers that began
//! from one index, one wins, and the other begins anew from what the winner wrote.

use aws_sdk_dynamodb::types::AttributeValue;
use domain::{Sha256Hex, Time};
use platform::dynamodb::{get, if_unchanged, number};
use platform::endpoint::{Action, Grant, Key, Table};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::item::{Keyed, keyed};

const INDEX: &str = "INDEX";
const CLEANING: &str = "CLEANING";

// What the operations touch.
pub const FIND: Grant =
    Grant::operation("search_index::find", &[Grant::items(Table::Catalog, &[Action::Get], &[Key::Only(INDEX)])]);
pub const SWAP: Grant =
    Grant::operation("search_index::swap", &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Only(INDEX)])]);
pub const FIND_CLEANING: Grant = Grant::operation(
    "search_index::find_cleaning",
    &[Grant::items(Table::Catalog, &[Action::Get], &[Key::Only(INDEX)])],
);
pub const KEEP_CLEANING: Grant = Grant::operation(
    "search_index::keep_cleaning",
    &[Grant::items(Table::Catalog, &[Action::Put], &[Key::Only(INDEX)])],
);

/// The newest index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pointer {
    pub revision: u64,
    /// The manifest lies in the bucket under this hash.
    pub manifest_sha256: Sha256Hex,
    pub changed_at: Time,
}

/// Where the search for files without a use stood when it last ran.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cleaning {
    pub at: Time,
    /// The manifest that was the newest then.
    pub manifest_sha256: Sha256Hex,
}

/// `None` before the first package.
pub async fn find(app: &App) -> Result<Option<Pointer>, Error> {
    let found: Option<Keyed<Pointer>> = get(app, Table::Catalog, INDEX, INDEX).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// Makes another manifest the newest; `false` when the pointer is not `from` any more.
pub async fn swap(app: &App, from: Option<&Pointer>, manifest_sha256: Sha256Hex) -> Result<bool, Error> {
    let before = from.map_or(0, |pointer| pointer.revision);
    let pointer = Pointer { revision: before + 1, manifest_sha256, changed_at: app.clock.now().into() };
    let put =
        app.dynamodb().put_item().table_name(app.config.table(Table::Catalog)?).set_item(Some(item(INDEX, &pointer)?));
    let put = match from {
        Some(_) => {
            put.condition_expression("revision = :before").expression_attribute_values(":before", number(before))
        }
        None => put.condition_expression("attribute_not_exists(pk)"),
    };
    Ok(if_unchanged(put.send().await)?.is_some())
}

pub async fn find_cleaning(app: &App) -> Result<Option<Cleaning>, Error> {
    let found: Option<Keyed<Cleaning>> = get(app, Table::Catalog, INDEX, CLEANING).await?;
    Ok(found.map(|keyed| keyed.record))
}

/// The last of several wins: a cleaning that ran twice forgets nothing.
pub async fn keep_cleaning(app: &App, cleaning: Cleaning) -> Result<(), Error> {
    let put = app.dynamodb().put_item().table_name(app.config.table(Table::Catalog)?);
    put.set_item(Some(item(CLEANING, &cleaning)?)).send().await.map_err(platform::dynamodb::failed)?;
    Ok(())
}

fn item(sk: &str, record: &impl Serialize) -> Result<std::collections::HashMap<String, AttributeValue>, Error> {
    serde_dynamo::to_item(keyed(INDEX, sk, record)).map_err(Error::internal)
}
