//! Lists are cursor pages: a cursor says after which item to go on, and is good
//! only inside the caller's own partition, because the partition comes from the
//! caller.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// One page of a list.
#[derive(Debug, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Page<T> {
    pub items: Vec<T>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}

pub const PAGE_ITEMS_DEFAULT: u16 = 25;
pub const PAGE_ITEMS_MAX: u16 = 100;

/// Hides the sort key so that clients do not build on it.
pub fn cursor(sort_key: &str) -> String {
    URL_SAFE_NO_PAD.encode(sort_key)
}

/// The sort key inside a cursor, which must begin as the list's own keys do.
pub fn sort_key(cursor: &str, prefix: &str) -> Result<String, Error> {
    const CURSOR_BYTES_MAX: usize = 512;
    let wrong = || Error::field("cursor", "expected the `next_cursor` of an earlier page");
    if cursor.len() > CURSOR_BYTES_MAX {
        return Err(wrong());
    }
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| wrong())?;
    let key = String::from_utf8(bytes).map_err(|_| wrong())?;
    if key.starts_with(prefix) { Ok(key) } else { Err(wrong()) }
}
