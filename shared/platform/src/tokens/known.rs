//! Keys already read, so that a request costs no read of its own.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

use ed25519_dalek::VerifyingKey;
use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::endpoint::Table;
use crate::error::Error;
use crate::store::keys;

/// After this a key is read again: one that an operator deleted ends then.
const KEPT: SignedDuration = SignedDuration::from_mins(10);
/// Invented ids cost at most one read each in this time.
const MISS_KEPT: SignedDuration = SignedDuration::from_secs(10);
/// Ids remembered, known or not: invented ones must not fill the memory.
const IDS_MAX: usize = 256;

#[derive(Default)]
pub(crate) struct Keys(Mutex<State>);

#[derive(Default)]
struct State {
    read: HashMap<String, Entry>,
    /// The id of this process's own signing key, once verifiers can find it.
    published: Option<String>,
}

struct Entry {
    key: Option<VerifyingKey>,
    until: Timestamp,
}

impl Keys {
    /// The published key of this id.
    pub(crate) async fn find(&self, app: &App, kid: &str) -> Result<Option<VerifyingKey>, Error> {
        let now = app.clock.now();
        if let Some(entry) = self.state()?.read.get(kid).filter(|entry| entry.until > now) {
            return Ok(entry.key);
        }
        let key = keys::find(app, Table::Accounts, kid).await?;
        let mut state = self.state()?;
        if state.read.len() >= IDS_MAX {
            state.read.retain(|_, entry| entry.key.is_some() && entry.until > now);
        }
        let until = now + if key.is_some() { KEPT } else { MISS_KEPT };
        state.read.insert(kid.to_owned(), Entry { key, until });
        Ok(key)
    }

    pub(crate) fn is_published(&self, kid: &str) -> Result<bool, Error> {
        Ok(self.state()?.published.as_deref() == Some(kid))
    }

    pub(crate) fn set_published(&self, kid: &str) -> Result<(), Error> {
        self.state()?.published = Some(kid.to_owned());
        Ok(())
    }

    fn state(&self) -> Result<MutexGuard<'_, State>, Error> {
        self.0.lock().map_err(Error::internal)
    }
}
