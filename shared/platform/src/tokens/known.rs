//! Keys already read, so that a request costs no read of its own.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use ed25519_dalek::VerifyingKey;
use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::error::Error;
use crate::keys;
use crate::resources::Table;

/// After this a key is read again: one that an operator deleted ends then.
const KEPT: SignedDuration = SignedDuration::from_mins(10);
/// Invented ids cost at most one read each in this time.
const MISS_KEPT: SignedDuration = SignedDuration::from_secs(10);
/// Ids remembered, known or not: invented ones must not fill the memory.
const IDS_MAX: usize = 256;

#[derive(Default)]
pub(super) struct Keys(Mutex<HashMap<String, Entry>>);

struct Entry {
    key: Option<VerifyingKey>,
    until: Timestamp,
}

impl Keys {
    /// The published key of this id.
    pub(super) async fn find(&self, app: &App, kid: &str) -> Result<Option<VerifyingKey>, Error> {
        let now = app.clock.now();
        if let Some(entry) = self.entries()?.get(kid).filter(|entry| entry.until > now) {
            return Ok(entry.key);
        }
        let key = keys::find(app, Table::Accounts, kid).await?;
        let mut entries = self.entries()?;
        if entries.len() >= IDS_MAX {
            entries.retain(|_, entry| entry.key.is_some() && entry.until > now);
        }
        let until = now + if key.is_some() { KEPT } else { MISS_KEPT };
        entries.insert(kid.to_owned(), Entry { key, until });
        Ok(key)
    }

    fn entries(&self) -> Result<MutexGuard<'_, HashMap<String, Entry>>, Error> {
        self.0.lock().map_err(Error::internal)
    }
}
