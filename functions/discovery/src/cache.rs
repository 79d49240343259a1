//! Files of the bucket on this machine: each is fetched once, by its hash, and an index
//! is a folder of hard links to them. So several indexes can be open at once and share
//! their files, and a file that is forgotten stays for whoever has it open.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use domain::Sha256Hex;
use futures_util::future::try_join_all;
use platform::{App, Bucket, Error, blobs};
use search::{FileEntry, Manifest};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use crate::failed;

/// A manifest names some hundred files.
const MANIFEST_BYTES_MAX: u64 = 4 << 20;
/// One file of an index; all of 100,000 packages have 200 MB.
const FILE_BYTES_MAX: u64 = 1 << 30;
const FETCHED_AT_ONCE: usize = 6;

/// Kept from one invocation to the next.
#[derive(Default)]
pub(crate) struct Cache {
    root: OnceLock<TempDir>,
}

pub(crate) fn manifest_key(sha256: &Sha256Hex) -> String {
    format!("manifests/{sha256}.json")
}

pub(crate) fn file_key(sha256: &str) -> String {
    format!("files/{sha256}")
}

pub(crate) fn graph_key(sha256: &str) -> String {
    format!("graphs/{sha256}.nt")
}

pub(crate) fn sha256_of(bytes: &[u8]) -> Result<Sha256Hex, Error> {
    Sha256Hex::try_from(hex::encode(Sha256::digest(bytes))).map_err(Error::internal)
}

pub(crate) async fn fetch_manifest(app: &App, sha256: &Sha256Hex) -> Result<Manifest, Error> {
    let key = manifest_key(sha256);
    let found = blobs::get(app, Bucket::SearchIndex, &key, MANIFEST_BYTES_MAX).await?;
    let bytes = found.ok_or_else(|| Error::internal(format!("{key} is missing")))?;
    serde_json::from_slice(&bytes).map_err(Error::internal)
}

impl Cache {
    fn root(&self) -> Result<&Path, Error> {
        if self.root.get().is_none() {
            let made = tempfile::tempdir().map_err(Error::internal)?;
            // Another task may have been first; its folder is the one, ours goes.
            let _ours_or_theirs = self.root.set(made);
        }
        self.root.get().map(TempDir::path).ok_or_else(|| Error::internal("no folder for files"))
    }

    fn path(&self, sha256: &str) -> Result<PathBuf, Error> {
        Ok(self.root()?.join(sha256))
    }

    /// A new folder for an index, which goes when it is dropped.
    pub(crate) fn folder(&self) -> Result<TempDir, Error> {
        tempfile::tempdir_in(self.root()?).map_err(Error::internal)
    }

    /// Makes `folder` the index of the manifest.
    pub(crate) async fn check_out(&self, app: &App, manifest: &Manifest, folder: &Path) -> Result<(), Error> {
        // Refuses an index of another version, and names that are no files of an index.
        manifest.missing(folder).map_err(failed)?;
        for some in manifest.files.chunks(FETCHED_AT_ONCE) {
            try_join_all(some.iter().map(|file| self.fetch_file(app, file))).await?;
        }
        for file in &manifest.files {
            let path = folder.join(&file.name);
            fs::create_dir_all(path.parent().unwrap_or(folder)).map_err(Error::internal)?;
            fs::hard_link(self.path(&file.sha256)?, path).map_err(Error::internal)?;
        }
        manifest.install(folder).map_err(failed)
    }

    /// Fetches the file, if it is not here.
    async fn fetch_file(&self, app: &App, file: &FileEntry) -> Result<(), Error> {
        let (path, key) = (self.path(&file.sha256)?, file_key(&file.sha256));
        if path.exists() {
            return Ok(());
        }
        let found = blobs::get(app, Bucket::SearchIndex, &key, FILE_BYTES_MAX).await?;
        let bytes = found.ok_or_else(|| Error::internal(format!("{key} is missing")))?;
        if sha256_of(&bytes)?.as_str() != file.sha256 {
            return Err(Error::internal(format!("{key} holds other bytes than its name says")));
        }
        self.write(&path, &bytes)
    }

    /// In one step: whoever looks finds a whole file or none.
    fn write(&self, path: &Path, bytes: &[u8]) -> Result<(), Error> {
        let beside = tempfile::NamedTempFile::new_in(self.root()?).map_err(Error::internal)?;
        fs::write(beside.path(), bytes).map_err(Error::internal)?;
        beside.persist(path).map_err(Error::internal)?;
        Ok(())
    }

    /// Keeps a file of an index that was made here.
    pub(crate) fn keep(&self, file: &Path, sha256: &str) -> Result<(), Error> {
        match fs::hard_link(file, self.path(sha256)?) {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => Err(Error::internal(error)),
            _ => Ok(()),
        }
    }

    /// Forgets the files whose hashes are not among these, so that the folder does not
    /// outgrow the function's 512 MB.
    pub(crate) fn forget_others(&self, kept: &BTreeSet<&str>) -> Result<(), Error> {
        for entry in fs::read_dir(self.root()?).map_err(Error::internal)? {
            let entry = entry.map_err(Error::internal)?;
            let name = entry.file_name();
            let is_file = entry.file_type().is_ok_and(|kind| kind.is_file());
            if is_file && name.len() == 64 && !name.to_str().is_some_and(|name| kept.contains(name)) {
                fs::remove_file(entry.path()).map_err(Error::internal)?;
            }
        }
        Ok(())
    }
}
