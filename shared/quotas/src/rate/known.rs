//! The month's counter of requests with its bucket, as of the last answer.

use domain::KeyId;
use domain::plan::Period;
use platform::{App, Error};

use super::table::{Failure, Item, read};
use super::{BUCKET, Who};
use crate::quotas::{self, Counter, OF_KEY, OF_OTHER_KEYS};

/// Keys of which requests are added up one by one in a period; those of further
/// ones are added up as one. Twice as many as a workspace has at once: who makes
/// keys, uses and revokes them must not make the item grow.
pub const KEYS_COUNTED_MAX: usize = 200;

#[derive(Debug, Clone)]
pub(super) struct Known {
    pub(super) counter: Counter,
    /// Where the bucket is.
    pub(super) full_at: Option<i64>,
    keys: Vec<String>,
}

impl Known {
    pub(super) fn of(item: Item) -> Result<Self, Error> {
        let full_at = item.get(BUCKET).and_then(|value| value.as_n().ok()?.parse().ok());
        let keys = item.keys().filter_map(|name| name.strip_prefix(OF_KEY)).map(str::to_owned).collect();
        Ok(Self { counter: serde_dynamo::from_item(item).map_err(Error::internal)?, full_at, keys })
    }

    /// Under which name this key's requests are added up.
    pub(super) fn counted_as(known: Option<&Self>, key: KeyId) -> String {
        let (name, keys) = (key.to_string(), known.map_or(&[][..], |known| &known.keys));
        if keys.len() < KEYS_COUNTED_MAX || keys.contains(&name) { name } else { OF_OTHER_KEYS.to_owned() }
    }
}

/// As it is now; `None` before the period's first request.
pub(super) async fn look(app: &App, who: Who, period: Period) -> Result<Option<Known>, Failure> {
    let item = read(app, who.tenant_id, quotas::counter_sk(period, who.operation())).await?;
    Ok(item.map(Known::of).transpose()?)
}
