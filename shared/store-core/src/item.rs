//! An item as it lies in a table.

use serde::{Deserialize, Serialize};

/// A record under its key.
#[derive(Serialize, Deserialize)]
pub struct Keyed<T> {
    pub pk: String,
    pub sk: String,
    #[serde(flatten)]
    pub record: T,
}

pub fn keyed<T>(pk: impl ToString, sk: impl ToString, record: T) -> Keyed<T> {
    Keyed { pk: pk.to_string(), sk: sk.to_string(), record }
}
