//! Reading a zip that somebody uploaded, or says we made: nothing of it is believed.

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
    unpack_around(zip, None, limits)
}

/// As [`unpack`]; where a manifest is named, a folder around everything stays
/// if its path counts from above that folder.
///
/// # Errors
/// As [`unpack`].
pub fn unpack_around(
    zip: &[u8],
    manifest: Option<&str>,
    limits: &Limits,
) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    let mut archive = opened_project(zip, limits)?;
    let mut room = Room::new("project_unpacked_bytes_max", limits.project_unpacked_bytes_max, RATIO_MAX);
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| entry_unreadable(index, &error))?;
        let Some(path) = admitted(&entry)? else { continue };
        if files.len() == limits.project_files_max {
            return Err(Refusal::limit("project_files_max", limits.project_files_max as u64, files.len() + 1));
        }
        let bytes = room.contents(&mut entry, &path)?;
        if files.insert(path.clone(), bytes).is_some() {
            return Err(invalid(format!("the zip holds \"{path}\" twice")).at(Place::file(path)));
        }
    }
    no_file_is_a_directory(&files)?;
    Ok(without_wrapper(files, manifest))
}

/// One file of an uploaded zip, which `choose` names among the paths that
/// [`unpack_around`] gives; nothing else is unpacked.
///
/// # Errors
/// As [`unpack`], and those of `choose`.
pub(crate) fn read_one(
    zip: &[u8],
    manifest: Option<&str>,
    limits: &Limits,
    (limit, bytes_max): (&'static str, u64),
    choose: impl FnOnce(&BTreeMap<String, usize>) -> Result<String, Refusal>,
) -> Result<(String, Vec<u8>), Refusal> {
    let mut archive = opened_project(zip, limits)?;
    let mut entries = BTreeMap::new();
    for index in 0..archive.len() {
        let entry = archive.by_index(index).map_err(|error| entry_unreadable(index, &error))?;
        entries.extend(admitted(&entry)?.map(|path| (path, index)));
    }
    let entries = without_wrapper(entries, manifest);
    let path = choose(&entries)?;
    let index = *entries.get(&path).ok_or_else(|| Refusal::defect("a file was chosen that is not there"))?;
    let mut entry = archive.by_index(index).map_err(|error| entry_unreadable(index, &error))?;
    let bytes = Room::new(limit, bytes_max, RATIO_MAX).contents(&mut entry, &path)?;
    Ok((path, bytes))
}

/// The files of an artefact, each as it was packed: none is left out, renamed or
/// refused for how well it packs, which generated code does.
///
/// # Errors
/// As [`unpack`]; besides, an entry that [`super::pack`] would not have written.
pub fn unpack_output(zip: &[u8], limits: &Limits) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    let files_max = limits.output_files_max;
    let mut archive = opened(zip, "output_files_max", files_max, files_max)?;
    let mut room = Room::new("output_bytes_max", limits.output_bytes_max, u64::MAX);
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|error| entry_unreadable(index, &error))?;
        let path = packed(&entry)?;
        let bytes = room.contents(&mut entry, &path)?;
        files.insert(path, bytes);
    }
    Ok(files)
}

fn opened_project<'a>(zip: &'a [u8], limits: &Limits) -> Result<ZipArchive<Cursor<&'a [u8]>>, Refusal> {
    let size_bytes = zip.len() as u64;
    if size_bytes > limits.project_zip_bytes_max {
        return Err(Refusal::limit("project_zip_bytes_max", limits.project_zip_bytes_max, size_bytes));
    }
    opened(zip, "project_files_max", limits.project_files_max, entries_max(limits))
}

/// The directory of a zip of at most so many entries, no two of which have one
/// name or share bytes.
fn opened<'a>(
    zip: &'a [u8],
    limit: &'static str,
    files_max: usize,
    entries_max: usize,
) -> Result<ZipArchive<Cursor<&'a [u8]>>, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(zip)).map_err(|error| unreadable(&error))?;
    if archive.len() > entries_max {
        return Err(Refusal::limit(limit, files_max as u64, archive.len()));
    }
    if archive.has_duplicate_names() {
        return Err(invalid("the zip holds two entries of one name"));
    }
    if archive.has_overlapping_entries().map_err(|error| unreadable(&error))? {
        return Err(invalid("entries of the zip overlap one another"));
    }
    Ok(archive)
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
    let (name, directory) = plain(entry)?;
    match normalise(name.strip_suffix('/').filter(|_| directory).unwrap_or(name)) {
        Ok(_) if directory => Ok(None),
        Err(PathFault::Empty) if directory => Ok(None),
        Ok(path) if left_by_macos(&path) => Ok(None),
        Ok(path) => Ok(Some(path)),
        Err(fault) => Err(refused(name, fault.reason())),
    }
}

/// The path of an artefact's entry, exactly as it stands there.
fn packed<R: Read>(entry: &ZipFile<'_, R>) -> Result<String, Refusal> {
    let (name, directory) = plain(entry)?;
    if directory {
        return Err(refused(name, "is a directory; an artefact holds files alone"));
    }
    match normalise(name) {
        Ok(path) if path == name => Ok(path),
        Ok(path) => Err(refused(name, &format!("is not written as an artefact has it, \"{path}\""))),
        Err(fault) => Err(refused(name, fault.reason())),
    }
}

/// The name, and whether it is a directory's; nothing but files and directories
/// in the clear.
fn plain<'a, R: Read>(entry: &'a ZipFile<'_, R>) -> Result<(&'a str, bool), Refusal> {
    let Ok(name) = std::str::from_utf8(entry.name_raw()) else {
        let shown = String::from_utf8_lossy(entry.name_raw()).into_owned();
        return Err(invalid(format!("the entry name \"{}\" is not UTF-8", shown.escape_debug())));
    };
    if entry.encrypted() {
        return Err(refused(name, "is encrypted"));
    }
    let kind = entry.unix_mode().map_or(0, |mode| mode & UNIX_TYPE_MASK);
    if entry.is_symlink() {
        return Err(refused(name, "is a symbolic link").expecting("the files themselves in its place"));
    }
    let directory = entry.is_dir() || name.ends_with('/');
    if !directory && kind != 0 && kind != UNIX_REGULAR {
        return Err(refused(name, "is neither a file nor a directory"));
    }
    Ok((name, directory))
}

fn refused(name: &str, reason: &str) -> Refusal {
    let shown = name.escape_debug().to_string();
    invalid(format!("the entry \"{shown}\" {reason}")).at(Place::file(shown))
}

fn left_by_macos(path: &str) -> bool {
    path.starts_with("__MACOSX/") || path.rsplit('/').next() == Some(".DS_Store")
}

/// What all entries of a zip together may unpack to.
struct Room {
    limit: &'static str,
    bytes_max: u64,
    left_bytes: u64,
    ratio_max: u64,
}

impl Room {
    fn new(limit: &'static str, bytes_max: u64, ratio_max: u64) -> Self {
        Self { limit, bytes_max, left_bytes: bytes_max, ratio_max }
    }

    /// Reads at most what is left, whatever the header declares.
    fn contents<R: Read>(&mut self, entry: &mut ZipFile<'_, R>, path: &str) -> Result<Vec<u8>, Refusal> {
        let wrong = |what: String| invalid(format!("the entry \"{path}\" {what}")).at(Place::file(path));
        let declared_bytes = entry.size();
        if declared_bytes > self.left_bytes {
            let total = (self.bytes_max - self.left_bytes).saturating_add(declared_bytes);
            return Err(Refusal::limit(self.limit, self.bytes_max, total).in_file(path));
        }
        let ratio = declared_bytes / entry.compressed_size().max(1);
        if declared_bytes > RATIO_FROM_BYTES && ratio > self.ratio_max {
            return Err(wrong(format!("unpacks to {ratio} times its size, {} is the limit", self.ratio_max)));
        }
        // The declared size may lie upwards too: memory grows only with what is read.
        let mut bytes = Vec::with_capacity(usize::try_from(declared_bytes.min(RATIO_FROM_BYTES)).unwrap_or(0));
        let read = entry.by_ref().take(declared_bytes + 1).read_to_end(&mut bytes);
        read.map_err(|error| wrong(format!("cannot be unpacked: {error}")))?;
        if bytes.len() as u64 != declared_bytes {
            return Err(wrong("unpacks to another size than it declares".to_owned()));
        }
        self.left_bytes -= declared_bytes;
        Ok(bytes)
    }
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
fn without_wrapper<T>(files: BTreeMap<String, T>, manifest: Option<&str>) -> BTreeMap<String, T> {
    let manifest = manifest.and_then(|path| normalise(path).ok()).unwrap_or_else(|| MANIFEST.to_owned());
    if files.contains_key(&manifest) {
        return files;
    }
    let Some((folder, _)) = files.keys().next().and_then(|path| path.split_once('/')) else { return files };
    let prefix = format!("{folder}/");
    if !files.contains_key(&format!("{prefix}{manifest}")) || !files.keys().all(|path| path.starts_with(&prefix)) {
        return files;
    }
    files.into_iter().map(|(path, bytes)| (path[prefix.len()..].to_owned(), bytes)).collect()
}
