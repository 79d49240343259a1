//! Lists are cursor pages: a cursor says after which item to go on, and is good
//! only inside the caller's own partition, because the partition comes from the
//! caller.

use std::str::FromStr;

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

/// The query of a list: which page of it.
#[derive(Debug, Default, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// The `next_cursor` of the page before.
    pub cursor: Option<String>,
    /// A page may hold fewer, and still have a next one.
    #[schema(minimum = 1, maximum = 100, default = 25)]
    pub limit: Option<u16>,
}

impl Paging {
    /// The id after which to go on, of the kind with this prefix, and how many items.
    pub fn after<Id: FromStr>(&self, prefix: &str) -> Result<(Option<Id>, u16), Error> {
        Ok((self.cursor.as_deref().map(|it| after(it, prefix)).transpose()?, limit(self.limit)?))
    }
}

/// The id inside a cursor.
pub fn after<Id: FromStr>(cursor: &str, prefix: &str) -> Result<Id, Error> {
    sort_key(cursor, prefix)?.parse().map_err(|_| wrong_cursor())
}

/// How many items a page is to have at most.
pub fn limit(asked: Option<u16>) -> Result<u16, Error> {
    let limit = asked.unwrap_or(PAGE_ITEMS_DEFAULT);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(Error::field("limit", format!("expected 1 to {PAGE_ITEMS_MAX}")));
    }
    Ok(limit)
}

fn wrong_cursor() -> Error {
    Error::field("cursor", "expected the `next_cursor` of an earlier page")
}

/// Hides the sort key so that clients do not build on it.
pub fn cursor(sort_key: &str) -> String {
    URL_SAFE_NO_PAD.encode(sort_key)
}

/// The sort key inside a cursor, which must begin as the list's own keys do.
pub fn sort_key(cursor: &str, prefix: &str) -> Result<String, Error> {
    const CURSOR_BYTES_MAX: usize = 512;
    if cursor.len() > CURSOR_BYTES_MAX {
        return Err(wrong_cursor());
    }
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| wrong_cursor())?;
    let key = String::from_utf8(bytes).map_err(|_| wrong_cursor())?;
    if key.starts_with(prefix) { Ok(key) } else { Err(wrong_cursor()) }
}
