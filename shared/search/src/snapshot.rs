//! An index as files that a caller keeps in S3.
//!
//! Segment files are immutable, and in one line of snapshots no name is used again, so a
//! snapshot is a list of names with hashes (two writers that begin with one snapshot can
//! write different deletions under one name: each begins in a folder of its own), and the small text that says which
//! segments the index has. A writer uploads the files that the last manifest
//! does not have, then the manifest. A reader fetches what it lacks, installs
//! the manifest, and opens the folder.

use crate::corpus::VERSION;
use crate::writer::{PACKAGES, TERMS};
use crate::{Error, Writer};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::Path;

const META: &str = "meta.json";
const MANAGED: &str = ".managed.json";

/// A whole index at one time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Of schema and words: a reader of another version waits for a rebuild.
    pub version: u32,
    /// One more than the manifest before; a caller refuses to go back.
    pub generation: u64,
    pub packages: u64,
    pub terms: u64,
    /// Sorted by name.
    pub files: Vec<FileEntry>,
    /// By folder, what tantivy keeps in `meta.json`.
    meta: BTreeMap<String, String>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileEntry {
    /// Below the index's folder: `packages/0123….term`.
    pub name: String,
    pub size_bytes: u64,
    pub sha256: String,
}

impl Writer {
    /// Describes the index as it stands. Hashes of files that `previous` has
    /// are taken from it: it is what this writer began with.
    ///
    /// # Errors
    /// `Io` and `Index`.
    pub fn snapshot(&self, previous: Option<&Manifest>) -> Result<Manifest, Error> {
        let known: BTreeMap<&str, &FileEntry> =
            previous.iter().flat_map(|manifest| &manifest.files).map(|file| (file.name.as_str(), file)).collect();
        let (mut files, mut meta, mut counts) = (Vec::new(), BTreeMap::new(), [0, 0]);
        for ((folder, index), count) in self.indexes().into_iter().zip(&mut counts) {
            let metas = index.load_metas()?;
            *count = metas.segments.iter().map(|segment| u64::from(segment.num_docs())).sum();
            // The text is written by tantivy in one step, so it is one state.
            meta.insert(folder.to_owned(), fs::read_to_string(self.folder.join(folder).join(META))?);
            for file in metas.list_segment_files() {
                let name = format!("{folder}/{}", file.display());
                let path = self.folder.join(&name);
                match known.get(name.as_str()) {
                    Some(entry) => files.push((*entry).clone()),
                    // Not every segment has every file that it may have.
                    None if path.exists() => files.push(FileEntry::of(name, &path)?),
                    None => {}
                }
            }
        }
        files.sort_unstable();
        let generation = previous.map_or(0, |manifest| manifest.generation) + 1;
        Ok(Manifest { version: VERSION, generation, packages: counts[0], terms: counts[1], files, meta })
    }
}

impl FileEntry {
    fn of(name: String, path: &Path) -> Result<Self, Error> {
        let mut digest = Sha256::new();
        let size_bytes = std::io::copy(&mut fs::File::open(path)?, &mut HashWriter(&mut digest))?;
        Ok(Self { name, size_bytes, sha256: hex::encode(digest.finalize()) })
    }
}

struct HashWriter<'a>(&'a mut Sha256);

impl std::io::Write for HashWriter<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Manifest {
    /// The files that `folder` lacks, or has in another size.
    ///
    /// # Errors
    /// `Damaged` for a manifest of another version, or with a name that is no
    /// file of an index.
    pub fn missing(&self, folder: &Path) -> Result<Vec<&FileEntry>, Error> {
        self.check()?;
        let is_there =
            |file: &&FileEntry| fs::metadata(folder.join(&file.name)).is_ok_and(|found| found.len() == file.size_bytes);
        Ok(self.files.iter().filter(|file| !is_there(file)).collect())
    }

    /// Puts one fetched file into its place, if it is the one that it should be.
    ///
    /// # Errors
    /// `Damaged` when size or hash differ; `Io`.
    pub fn put(&self, folder: &Path, name: &str, bytes: &[u8]) -> Result<(), Error> {
        self.check()?;
        let file = self.files.iter().find(|file| file.name == name);
        let file = file.ok_or_else(|| Error::Damaged(format!("{name} is not in the manifest")))?;
        if file.size_bytes != bytes.len() as u64 || file.sha256 != hex::encode(Sha256::digest(bytes)) {
            return Err(Error::Damaged(format!("{name} is not the file that the manifest names")));
        }
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        replace(&path, bytes)
    }

    /// Makes `folder` the index of this manifest; all its files must be there.
    ///
    /// # Errors
    /// `Damaged` when a file is missing; `Io`.
    pub fn install(&self, folder: &Path) -> Result<(), Error> {
        if let Some(file) = self.missing(folder)?.first() {
            return Err(Error::Damaged(format!("{} is missing", file.name)));
        }
        for (part, meta) in &self.meta {
            let names: BTreeSet<&str> =
                self.files.iter().filter_map(|file| file.name.strip_prefix(part.as_str())?.strip_prefix('/')).collect();
            fs::create_dir_all(folder.join(part))?;
            replace(&folder.join(part).join(MANAGED), &serde_json::to_vec(&names)?)?;
            replace(&folder.join(part).join(META), meta.as_bytes())?;
        }
        Ok(())
    }

    /// Names come from outside, so each is one file in one of two folders.
    fn check(&self) -> Result<(), Error> {
        if self.version != VERSION {
            return Err(Error::Damaged(format!("the index has version {}, this reader {VERSION}", self.version)));
        }
        let is_plain = |name: &str| {
            let is_letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'.' || byte == b'-';
            !name.starts_with('.') && name.len() <= 100 && name.bytes().all(is_letter)
        };
        let is_file = |file: &FileEntry| {
            [PACKAGES, TERMS]
                .iter()
                .any(|part| file.name.strip_prefix(part).and_then(|rest| rest.strip_prefix('/')).is_some_and(is_plain))
        };
        let folders: Vec<&str> = self.meta.keys().map(String::as_str).collect();
        if folders != [PACKAGES, TERMS] || !self.files.iter().all(is_file) {
            return Err(Error::Damaged("the manifest names what is no file of an index".to_owned()));
        }
        Ok(())
    }
}

/// In one step, so that a reader finds the old or the new content.
fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let beside = path.with_extension("part");
    let mut file = fs::File::create(&beside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    Ok(fs::rename(beside, path)?)
}
