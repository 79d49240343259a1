//! What differs between the files that were claimed and the files that are there.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::FileEntry;
use crate::invalid::printable;

/// One file that is not as claimed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "difference", rename_all = "snake_case")]
pub enum Difference {
    /// Claimed, but not there.
    Missing { path: String, expected_sha256: String },
    /// There, but not claimed.
    Unexpected { path: String, found_sha256: String },
    /// There, with other bytes than claimed.
    Changed { path: String, expected_sha256: String, found_sha256: String },
    /// There with the claimed hash, but the claimed size is not its size.
    SizeMisstated { path: String, expected_size_bytes: u64, found_size_bytes: u64 },
}

impl fmt::Display for Difference {
    /// One line, whatever characters the path holds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing { path, expected_sha256 } => {
                write!(f, "missing     {} (expected sha256 {expected_sha256})", printable(path))
            }
            Self::Unexpected { path, found_sha256 } => {
                write!(f, "unexpected  {} (found sha256 {found_sha256})", printable(path))
            }
            Self::Changed { path, expected_sha256, found_sha256 } => {
                let path = printable(path);
                write!(f, "changed     {path} (expected sha256 {expected_sha256}, found {found_sha256})")
            }
            Self::SizeMisstated { path, expected_size_bytes, found_size_bytes } => {
                let path = printable(path);
                write!(f, "size        {path} (expected {expected_size_bytes} bytes, found {found_size_bytes})")
            }
        }
    }
}

/// Compares file by file; in the order of paths, empty when all is as claimed.
pub fn compare(expected: &[FileEntry], found: impl IntoIterator<Item = FileEntry>) -> Vec<Difference> {
    let mut expected: BTreeMap<&str, &FileEntry> = expected.iter().map(|file| (file.path.as_str(), file)).collect();
    let mut differences = BTreeMap::new();
    for file in found {
        let difference = match expected.remove(file.path.as_str()) {
            Some(claimed) => changed(claimed, &file),
            None => Some(Difference::Unexpected { path: file.path.clone(), found_sha256: file.sha256 }),
        };
        if let Some(difference) = difference {
            differences.insert(file.path, difference);
        }
    }
    for (path, claimed) in expected {
        let (path, expected_sha256) = (path.to_owned(), claimed.sha256.clone());
        differences.insert(path.clone(), Difference::Missing { path, expected_sha256 });
    }
    differences.into_values().collect()
}

fn changed(claimed: &FileEntry, found: &FileEntry) -> Option<Difference> {
    let path = claimed.path.clone();
    if claimed.sha256 != found.sha256 {
        let (expected_sha256, found_sha256) = (claimed.sha256.clone(), found.sha256.clone());
        return Some(Difference::Changed { path, expected_sha256, found_sha256 });
    }
    (claimed.size_bytes != found.size_bytes).then_some(Difference::SizeMisstated {
        path,
        expected_size_bytes: claimed.size_bytes,
        found_size_bytes: found.size_bytes,
    })
}
