//! Inserts into a table, as its stream tells them.

use serde::de::DeserializeOwned;

use crate::error::Error;

/// One inserted item.
#[derive(Debug, Clone)]
pub struct Change {
    pub item: serde_dynamo::Item,
}

impl Change {
    pub fn record<T: DeserializeOwned>(self) -> Result<T, Error> {
        serde_dynamo::from_item(self.item).map_err(Error::internal)
    }
}
