//! The query of every list here.

use std::str::FromStr;

use platform::page::{self, PAGE_ITEMS_DEFAULT, PAGE_ITEMS_MAX};
use platform::{Error, Request};
use serde::Deserialize;

/// Which page.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Paging {
    /// The `next_cursor` of the page before.
    cursor: Option<String>,
    #[schema(minimum = 1, maximum = 100, default = 25)]
    limit: Option<u16>,
}

/// The id after which to go on, of the kind with this prefix, and how many items.
pub(crate) fn paging<Id: FromStr>(request: &Request, prefix: &str) -> Result<(Option<Id>, u16), Error> {
    let params: Paging = request.query()?;
    let limit = params.limit.unwrap_or(PAGE_ITEMS_DEFAULT);
    if !(1..=PAGE_ITEMS_MAX).contains(&limit) {
        return Err(Error::field("limit", format!("expected 1 to {PAGE_ITEMS_MAX}")));
    }
    let after = |cursor: &str| -> Result<Id, Error> {
        let wrong = |_: Id::Err| Error::field("cursor", "expected the `next_cursor` of an earlier page");
        page::sort_key(cursor, prefix)?.parse().map_err(wrong)
    };
    Ok((params.cursor.as_deref().map(after).transpose()?, limit))
}
