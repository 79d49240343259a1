//! What a creator and the registry sign alike.

use ed25519_dalek::SigningKey;
use serde::{Deserialize, Serialize};
use translog::claims::{merkle_root, sha256_hex};
use translog::{Artifact, FileEntry, PublicKeys, Signature};

use super::{OF_CREATOR, Untrusted, check_signature, sign};
use crate::contents::{self, Files};
use crate::licences::Licence;
use crate::{Kind, PackageId, Version};

/// Files of one package; an archive has fewer.
const FILES_MAX: usize = 25_000;

/// A version by what is in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    pub package: PackageId,
    /// Build metadata included, as it is shown.
    pub version: Version,
    pub kind: Kind,
    pub licence: Licence,
    /// The zip as it was uploaded.
    pub archive: Artifact,
    /// By the path's bytes; paths are those inside the package.
    pub files: Vec<FileEntry>,
    /// RFC 6962's root over the files, each as RFC 8785 JSON.
    pub merkle_root: String,
}

impl Subject {
    /// Of an archive, which is unpacked within the limits.
    ///
    /// # Errors
    /// `archive_unreadable`.
    pub fn of(
        package: PackageId,
        version: Version,
        kind: Kind,
        licence: Licence,
        zip: &[u8],
        limits: &engine::Limits,
    ) -> Result<Self, Untrusted> {
        let files = contents::unpack(kind, zip, limits).map_err(|refusal| Untrusted::Archive(refusal.to_string()))?;
        let files = entries(&files);
        let merkle_root = merkle_root(&files).map_err(|error| Untrusted::Form(error.to_string()))?;
        Ok(Self { package, version, kind, licence, archive: Artifact::of(zip), files, merkle_root })
    }

    /// A creator's own signature, to be sent along when a version is published.
    ///
    /// # Errors
    /// Only if the subject cannot be written as JSON.
    pub fn sign(&self, key: &SigningKey) -> Result<Signature, Untrusted> {
        sign(OF_CREATOR, self, key)
    }

    /// Whether one of these keys signed exactly this as its creator.
    ///
    /// # Errors
    /// `signature_invalid`, `signature_key_unknown`, `signature_wrong`.
    pub fn check_creator(&self, signature: &Signature, keys: &PublicKeys) -> Result<(), Untrusted> {
        check_signature("the creator's", OF_CREATOR, self, signature, keys)
    }

    /// What can be wrong without knowing the archive.
    pub(super) fn check(&self) -> Result<(), Untrusted> {
        let hashes = self.files.iter().map(|file| &file.sha256).chain([&self.archive.sha256, &self.merkle_root]);
        if let Some(wrong) = hashes.into_iter().find(|hash| domain::Sha256Hex::try_from((*hash).clone()).is_err()) {
            return Err(field("sha256", wrong, "64 lower-case hex digits"));
        }
        // RFC 8785 writes a larger number as another one.
        let sizes = self.files.iter().map(|file| file.size_bytes).chain([self.archive.size_bytes]);
        if let Some(wrong) = sizes.into_iter().find(|size| *size > translog::SIZE_BYTES_MAX) {
            return Err(field("size_bytes", &wrong.to_string(), "at most 2^53 - 1"));
        }
        if self.files.len() > FILES_MAX {
            return Err(field("files", &self.files.len().to_string(), "at most 25,000 files"));
        }
        if let Some(pair) = self.files.windows(2).find(|pair| pair[0].path >= pair[1].path) {
            return Err(field("files", &pair[1].path, "each path once, in the order of their bytes"));
        }
        let root = merkle_root(&self.files).map_err(|error| Untrusted::Form(error.to_string()))?;
        if root == self.merkle_root {
            Ok(())
        } else {
            Err(field("merkle_root", &self.merkle_root, "the root over the files"))
        }
    }
}

fn field(field: &'static str, got: &str, expected: &'static str) -> Untrusted {
    Untrusted::Field { field, got: crate::error::shown(got), expected }
}

/// The files by their hashes, in the order of their paths.
pub(super) fn entries(files: &Files) -> Vec<FileEntry> {
    let entry = |(path, bytes): (&String, &Vec<u8>)| FileEntry {
        path: path.clone(),
        sha256: sha256_hex(bytes),
        size_bytes: bytes.len() as u64,
    };
    files.iter().map(entry).collect()
}
