//! The newest index, opened. It is looked for while requests are served:
//!
//! | the last look was | what a request does |
//! |---|---|
//! | less than [`FRESH_FOR`] ago | answers from the index that is open |
//! | less than [`STALE_AFTER`] ago | as well, and lets a task look beside it |
//! | longer ago, as after a pause | looks first: one read of the pointer |
//!
//! So under load nobody waits for a new index, and after a pause nobody gets an old one.
//! When looking fails, the open index serves on, up to [`SERVED_MAX`].

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use catalog_store::search_index;
use domain::{Sha256Hex, Time};
use jiff::SignedDuration;
use platform::{App, Error};
use search::{Manifest, Reader};
use tempfile::TempDir;

use crate::cache::{Cache, fetch_manifest};
use crate::commit::hashes;
use crate::failed;

const FRESH_FOR: SignedDuration = SignedDuration::from_secs(1);
const STALE_AFTER: SignedDuration = SignedDuration::from_secs(4);
const SERVED_MAX: SignedDuration = SignedDuration::from_mins(10);

/// An index that does not change while it is open.
pub(crate) struct Index {
    pub(crate) reader: Reader,
    pub(crate) manifest: Manifest,
    pub(crate) manifest_sha256: Sha256Hex,
    _folder: TempDir,
}

/// Kept from one invocation to the next.
#[derive(Default)]
pub(crate) struct Opened {
    cache: Cache,
    seen: Mutex<Seen>,
    /// Whether a task looks for a newer index.
    is_looking: AtomicBool,
    /// One look at a time fetches files.
    fetching: tokio::sync::Mutex<()>,
    background: OnceLock<App>,
}

#[derive(Default, Clone)]
struct Seen {
    index: Option<Arc<Index>>,
    looked_at: Option<Time>,
}

impl Opened {
    /// The index to answer by; `None` before the first package.
    pub(crate) async fn newest(self: Arc<Self>, app: &App) -> Result<Option<Arc<Index>>, Error> {
        let seen = self.seen();
        let Some(looked_at) = seen.looked_at else { return self.look(app).await };
        let now = Time::from(app.clock.now());
        if now < looked_at.plus(FRESH_FOR) {
            return Ok(seen.index);
        }
        if now < looked_at.plus(STALE_AFTER) {
            Arc::clone(&self).look_beside(app);
            return Ok(seen.index);
        }
        match self.look(app).await {
            Err(error) if seen.index.is_some() && now < looked_at.plus(SERVED_MAX) => {
                tracing::warn!(%error, "no look for a newer index; the one that is open serves on");
                Ok(seen.index)
            }
            found => found,
        }
    }

    /// As it is now, whenever the last look was.
    pub(crate) async fn newest_now(&self, app: &App) -> Result<Option<Arc<Index>>, Error> {
        self.look(app).await
    }

    /// An older index, opened beside the newest.
    pub(crate) async fn of_manifest(&self, app: &App, sha256: &Sha256Hex, manifest: Manifest) -> Result<Index, Error> {
        self.open(app, sha256.clone(), manifest).await
    }

    fn seen(&self) -> Seen {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn look_beside(self: Arc<Self>, app: &App) {
        if self.is_looking.swap(true, Ordering::AcqRel) {
            return;
        }
        self.background.get_or_init(|| app.for_background());
        tokio::spawn(async move {
            if let Some(app) = self.background.get()
                && let Err(error) = self.look(app).await
            {
                tracing::warn!(%error, "no look for a newer index; the next request tries again");
            }
            self.is_looking.store(false, Ordering::Release);
        });
    }

    /// Reads the pointer, and opens what it names unless that is open.
    async fn look(&self, app: &App) -> Result<Option<Arc<Index>>, Error> {
        let _one_at_a_time = self.fetching.lock().await;
        let now = Time::from(app.clock.now());
        let pointer = search_index::find(app).await?;
        let open = self.seen().index;
        let index = match pointer {
            Some(pointer) if open.as_ref().is_none_or(|it| it.manifest_sha256 != pointer.manifest_sha256) => {
                let manifest = fetch_manifest(app, &pointer.manifest_sha256).await?;
                let opened = self.open(app, pointer.manifest_sha256, manifest).await?;
                self.cache.forget_others(&hashes(&opened.manifest))?;
                Some(Arc::new(opened))
            }
            _ => open,
        };
        let seen = Seen { index: index.clone(), looked_at: Some(now) };
        *self.seen.lock().unwrap_or_else(PoisonError::into_inner) = seen;
        Ok(index)
    }

    async fn open(&self, app: &App, manifest_sha256: Sha256Hex, manifest: Manifest) -> Result<Index, Error> {
        let folder = self.cache.folder()?;
        self.cache.check_out(app, &manifest, folder.path()).await?;
        let reader = Reader::open(folder.path()).map_err(failed)?;
        Ok(Index { reader, manifest, manifest_sha256, _folder: folder })
    }
}
