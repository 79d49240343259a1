//! Reading a zip that somebody uploaded: nothing of it is believed.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;
use zip::result::ZipError;

use crate::project::MANIFEST;
use crate::project::path::{PathFault, normalise};
use crate::{Code, Limits, Place, Refusal};

/// Deflate's own ceiling is about 1,032 : 1; text of a project is below 100.
const RATIO_MAX: u64 = 200;
/// Below this size a ratio says nothing.
const RATIO_FROM_BYTES: u64 = 1 << 20;
const UNIX_TYPE_MASK: u32 = 0o170_000;
const UNIX_REGULAR: u32 = 0o100_000;

/// The files of an uploaded zip by normalised relative path. A single folder
/// around the project is taken off; macOS's own files are left out.
///
/// # Errors
/// [`Code::ArchiveInvalid`] names the entry and what is wrong with it;
/// [`Code::LimitExceeded`] names the limit.
pub fn unpack(zip: &[u8], limits: &Limits) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    let size_bytes = zip.len() as u64;
    if size_bytes > limits.project_zip_bytes_max {
        return Err(Refusal::limit("project_zip_bytes_max", limits.project_zip_bytes_max, size_bytes));
    }
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(|error| unreadable(&error))?;
    if archive.len() > entries_max(limits) {
        return Err(Refusal::limit("project_files_max", limits.project_files_max as u64, archive.len()));
    }
    if archive.has_duplicate_names() {
        return Err(invalid("the zip holds two entries of one name"));
    }
    if archive.has_overlapping_entries().map_err(|error| unreadable(&error))? {
        return Err(invalid("entries of the zip overlap one another"));
    }
    let mut files = BTreeMap::new();
    let mut budget_bytes = limits.project_unpacked_bytes_max;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| entry_unreadable(index, &error))?;
        let Some(path) = admitted(&entry)? else { continue };
        if files.len() == limits.project_files_max {
            return Err(Refusal::limit("project_files_max", limits.project_files_max as u64, files.len() + 1));
        }
        let bytes = contents(&mut entry, &path, &mut budget_bytes, limits)?;
        if files.insert(path.clone(), bytes).is_some() {
            return Err(invalid(format!("the zip holds \"{path}\" twice")).at(Place::file(path)));
        }
    }
    no_file_is_a_directory(&files)?;
    Ok(without_wrapper(files))
}

/// Directories are entries too; they count for the reader, not for the limit.
fn entries_max(limits: &Limits) -> usize {
    limits.project_files_max.saturating_mul(4)
}

fn invalid(message: impl Into<String>) -> Refusal {
    Refusal::new(Code::ArchiveInvalid, message)
}

fn unreadable(error: &ZipError) -> Refusal {
    invalid(format!("the archive is not a readable zip: {error}")).expecting("a zip file of the project's folder")
}

fn entry_unreadable(index: usize, error: &ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(what) if *what == ZipError::PASSWORD_REQUIRED => {
            invalid(format!("entry {} of the zip is encrypted", index + 1)).expecting("a zip without a password")
        }
        error => invalid(format!("entry {} of the zip cannot be read: {error}", index + 1)),
    }
}

/// The entry's path, `None` for what is left out, a refusal for what must not
/// be there.
fn admitted<R: Read>(entry: &ZipFile<'_, R>) -> Result<Option<String>, Refusal> {
    let Ok(name) = std::str::from_utf8(entry.name_raw()) else {
        let shown = String::from_utf8_lossy(entry.name_raw()).into_owned();
        return Err(invalid(format!("the entry name \"{}\" is not UTF-8", shown.escape_debug())));
    };
    let refuse = |reason: &str| {
        Err(invalid(format!("the entry \"{}\" {reason}", name.escape_debug()))
            .at(Place::file(name.escape_debug().to_string())))
    };
    if entry.encrypted() {
        return refuse("is encrypted");
    }
    let kind = entry.unix_mode().map_or(0, |mode| mode & UNIX_TYPE_MASK);
    if entry.is_symlink() {
        return refuse("is a symbolic link");
    }
    let directory = entry.is_dir() || name.ends_with('/');
    if !directory && kind != 0 && kind != UNIX_REGULAR {
        return refuse("is neither a file nor a directory");
    }
    match normalise(name.strip_suffix('/').filter(|_| directory).unwrap_or(name)) {
        Ok(_) if directory => Ok(None),
        Err(PathFault::Empty) if directory => Ok(None),
        Ok(path) if left_by_macos(&path) => Ok(None),
        Ok(path) => Ok(Some(path)),
        Err(fault) => refuse(fault.reason()),
    }
}

fn left_by_macos(path: &str) -> bool {
    path.starts_with("__MACOSX/") || path.rsplit('/').next() == Some(".DS_Store")
}

/// Reads at most what is left of the budget, whatever the header declares.
fn contents<R: Read>(
    entry: &mut ZipFile<'_, R>,
    path: &str,
    budget_bytes: &mut u64,
    limits: &Limits,
) -> Result<Vec<u8>, Refusal> {
    let declared_bytes = entry.size();
    let compressed_bytes = entry.compressed_size();
    if declared_bytes > *budget_bytes {
        let total = limits.project_unpacked_bytes_max - *budget_bytes + declared_bytes;
        return Err(
            Refusal::limit("project_unpacked_bytes_max", limits.project_unpacked_bytes_max, total).in_file(path)
        );
    }
    if declared_bytes > RATIO_FROM_BYTES && declared_bytes / compressed_bytes.max(1) > RATIO_MAX {
        let ratio = declared_bytes / compressed_bytes.max(1);
        return Err(invalid(format!(
            "the entry \"{path}\" unpacks to {ratio} times its size, {RATIO_MAX} is the limit"
        ))
        .at(Place::file(path)));
    }
    // The declared size may lie upwards too: memory grows only with what is read.
    let mut bytes = Vec::with_capacity(usize::try_from(declared_bytes.min(RATIO_FROM_BYTES)).unwrap_or(0));
    let read = entry.by_ref().take(declared_bytes + 1).read_to_end(&mut bytes);
    read.map_err(|error| invalid(format!("the entry \"{path}\" cannot be unpacked: {error}")).at(Place::file(path)))?;
    if bytes.len() as u64 != declared_bytes {
        return Err(
            invalid(format!("the entry \"{path}\" unpacks to another size than it declares")).at(Place::file(path))
        );
    }
    *budget_bytes -= declared_bytes;
    Ok(bytes)
}

fn no_file_is_a_directory(files: &BTreeMap<String, Vec<u8>>) -> Result<(), Refusal> {
    for path in files.keys() {
        for (at, _) in path.match_indices('/') {
            if files.contains_key(&path[..at]) {
                let message = format!("\"{}\" is a file and a directory at once", &path[..at]);
                return Err(invalid(message).at(Place::file(path)));
            }
        }
    }
    Ok(())
}

/// Takes off the one folder that people zip their project in.
fn without_wrapper(files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    if files.contains_key(MANIFEST) {
        return files;
    }
    let Some((folder, _)) = files.keys().next().and_then(|path| path.split_once('/')) else { return files };
    let prefix = format!("{folder}/");
    if !files.contains_key(&format!("{prefix}{MANIFEST}")) || !files.keys().all(|path| path.starts_with(&prefix)) {
        return files;
    }
    files.into_iter().map(|(path, bytes)| (path[prefix.len()..].to_owned(), bytes)).collect()
}
