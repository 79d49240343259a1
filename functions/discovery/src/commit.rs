//! From one index to the next: the newest one is checked out, changed, its new files are
//! put into the bucket, and then the pointer moves, on the condition that it has not
//! moved in the meantime. Until then nobody sees anything of the new index; a writer that
//! dies before leaves files that no manifest names, which `clean-search-index` deletes.

use std::collections::BTreeSet;
use std::fs;

use catalog_store::search_index::{self, Pointer};
use domain::Sha256Hex;
use platform::{App, Bucket, Error, blobs};
use search::{Manifest, Writer};
use tempfile::TempDir;

use crate::cache::{Cache, fetch_manifest, file_key, manifest_key, sha256_of};
use crate::failed;

/// An index that is being changed.
pub(crate) struct Draft {
    pub(crate) writer: Writer,
    /// What it was made from; nothing before the first package.
    pointer: Option<Pointer>,
    manifest: Option<Manifest>,
    folder: TempDir,
}

impl Draft {
    /// The newest index, to be changed.
    pub(crate) async fn of_newest(app: &App, cache: &Cache) -> Result<Self, Error> {
        let pointer = search_index::find(app).await?;
        let folder = cache.folder()?;
        let manifest = match &pointer {
            Some(pointer) => Some(fetch_manifest(app, &pointer.manifest_sha256).await?),
            None => None,
        };
        if let Some(manifest) = &manifest {
            cache.check_out(app, manifest, folder.path()).await?;
            cache.forget_others(&hashes(manifest))?;
        }
        let writer = Writer::open(folder.path()).map_err(failed)?;
        Ok(Self { writer, pointer, manifest, folder })
    }

    /// An empty index, which takes the place of whatever there is.
    pub(crate) fn empty(cache: &Cache) -> Result<Self, Error> {
        let folder = cache.folder()?;
        let writer = Writer::open(folder.path()).map_err(failed)?;
        Ok(Self { writer, pointer: None, manifest: None, folder })
    }

    /// From here on [`Self::publish`] succeeds only if the pointer stays as it is now.
    pub(crate) async fn follow_pointer(&mut self, app: &App) -> Result<(), Error> {
        self.pointer = search_index::find(app).await?;
        Ok(())
    }

    /// Makes it the newest; `false` when another writer was faster.
    pub(crate) async fn publish(&mut self, app: &App, cache: &Cache) -> Result<bool, Error> {
        let manifest = self.writer.snapshot(self.manifest.as_ref()).map_err(failed)?;
        let known: BTreeSet<&str> = self.manifest.iter().flat_map(hashes).collect();
        for file in manifest.files.iter().filter(|file| !known.contains(file.sha256.as_str())) {
            let path = self.folder.path().join(&file.name);
            let bytes = fs::read(&path).map_err(Error::internal)?;
            let sha256 = Sha256Hex::try_from(file.sha256.clone()).map_err(Error::internal)?;
            let key = file_key(&file.sha256);
            blobs::put(app, Bucket::SearchIndex, &key, bytes, &sha256, "application/octet-stream").await?;
            cache.keep(&path, &file.sha256)?;
        }
        let bytes = serde_json::to_vec(&manifest).map_err(Error::internal)?;
        let sha256 = sha256_of(&bytes)?;
        let key = manifest_key(&sha256);
        blobs::put(app, Bucket::SearchIndex, &key, bytes, &sha256, "application/json").await?;
        let is_newest = search_index::swap(app, self.pointer.as_ref(), sha256).await?;
        self.manifest = Some(manifest);
        Ok(is_newest)
    }
}

pub(crate) fn hashes(manifest: &Manifest) -> BTreeSet<&str> {
    manifest.files.iter().map(|file| file.sha256.as_str()).collect()
}
