//! Reading an artefact to compare it, entry by entry, as it is.
//!
//! Not the engine's reader of uploads: that one takes off a folder around the
//! project, leaves out what macOS adds, and distrusts text that packs well,
//! which generated code does.

use std::io::{Cursor, Read};

use engine::Limits;
use translog::FileEntry;
use zip::ZipArchive;
use zip::result::ZipError;

/// The files of an artefact by their hashes.
///
/// # Errors
/// Why it is not a zip of the kind the engine writes.
pub(crate) fn entries(zip: &[u8]) -> Result<Vec<FileEntry>, String> {
    let limits = Limits::default();
    let unreadable = |error: ZipError| format!("not a readable zip: {error}");
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(unreadable)?;
    if archive.len() > limits.output_files_max {
        return Err(format!("{} files, more than output_files_max", archive.len()));
    }
    if archive.has_duplicate_names() {
        return Err("two entries have one name".to_owned());
    }
    if archive.has_overlapping_entries().map_err(unreadable)? {
        return Err("entries overlap one another".to_owned());
    }
    let mut left_bytes = limits.output_bytes_max;
    let mut entries = Vec::with_capacity(archive.len());
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(unreadable)?;
        let path = std::str::from_utf8(entry.name_raw())
            .map_err(|_| format!("the name of entry {} is not UTF-8", index + 1))?
            .to_owned();
        let mut bytes = Vec::new();
        // One more than allowed, whatever size the entry declares.
        let read = entry.by_ref().take(left_bytes + 1).read_to_end(&mut bytes);
        read.map_err(|error| format!("{path:?} cannot be unpacked: {error}"))?;
        left_bytes = left_bytes
            .checked_sub(bytes.len() as u64)
            .ok_or_else(|| "unpacks to more than output_bytes_max".to_owned())?;
        entries.push(FileEntry::of(path, &bytes));
    }
    Ok(entries)
}
