//! An item as it lies in a table.

use serde::{Deserialize, Serialize};

/// A record under its key.
#[derive(Serialize, Deserialize)]
pub(super) struct Keyed<T> {
    pub(super) pk: String,
    pub(super) sk: String,
    #[serde(flatten)]
    pub(super) record: T,
}

pub(super) fn keyed<T>(pk: impl ToString, sk: impl ToString, record: T) -> Keyed<T> {
    Keyed { pk: pk.to_string(), sk: sk.to_string(), record }
}
