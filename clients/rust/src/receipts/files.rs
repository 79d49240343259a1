//! The files of an artefact.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use translog::FileEntry;
use zip::ZipArchive;
use zip::result::ZipError;

use super::InvalidReceipt;

/// Above what an artefact can hold unpacked; a zip that holds more is not unpacked.
const UNPACKED_BYTES_MAX: u64 = 512 << 20;

/// Contents by path.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files of an artefact. None of their paths leads out of a folder that they are written to.
///
/// # Errors
/// The bytes are no zip of the form that the product makes.
pub fn zip_files(zip: &[u8]) -> Result<Files, InvalidReceipt> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(|error| unreadable(&error))?;
    if archive.has_duplicate_names() {
        return Err(InvalidReceipt::files_differ("the zip holds a path twice".to_owned()));
    }
    let (mut files, mut bytes_left) = (Files::new(), UNPACKED_BYTES_MAX);
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| unreadable(&error))?;
        if entry.is_dir() {
            continue;
        }
        let path = String::from_utf8_lossy(entry.name_raw()).into_owned();
        if !entry.is_file() || path.as_bytes() != entry.name_raw() || !is_inside(&path) {
            return Err(InvalidReceipt::files_differ(format!("the zip holds {path:?}, which is no relative path")));
        }
        let mut content = Vec::new();
        // What a zip says of its sizes need not be so.
        let read = entry.by_ref().take(bytes_left + 1).read_to_end(&mut content);
        read.map_err(|error| InvalidReceipt::files_differ(format!("{path:?} cannot be unpacked: {error}")))?;
        bytes_left = bytes_left.checked_sub(content.len() as u64).ok_or_else(|| {
            InvalidReceipt::files_differ(format!("the zip holds more than {UNPACKED_BYTES_MAX} bytes"))
        })?;
        files.insert(path, content);
    }
    Ok(files)
}

/// The files of an artefact by their hashes.
///
/// # Errors
/// As [`zip_files`].
pub fn zip_entries(zip: &[u8]) -> Result<Vec<FileEntry>, InvalidReceipt> {
    Ok(zip_files(zip)?.iter().map(|(path, content)| FileEntry::of(path, content)).collect())
}

/// What a receipt takes for a path: relative on every system, and of plain segments.
fn is_inside(path: &str) -> bool {
    let has_drive = matches!(path.as_bytes(), [letter, b':', ..] if letter.is_ascii_alphabetic());
    let is_plain = |segment| !matches!(segment, "" | "." | "..");
    !has_drive && !path.contains('\\') && !path.chars().any(char::is_control) && path.split('/').all(is_plain)
}

fn unreadable(error: &ZipError) -> InvalidReceipt {
    InvalidReceipt::files_differ(format!("the artefact is no readable zip: {error}"))
}
