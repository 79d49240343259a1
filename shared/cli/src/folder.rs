//! Reading folders and files, within limits and without following links.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use engine::{Code, Refusal};

use crate::failure::Failure;

pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// What a folder may hold, under the engine's names for the limits.
pub(crate) struct Room {
    pub(crate) files: (&'static str, usize),
    pub(crate) bytes: (&'static str, u64),
}

/// A regular file below a folder.
pub(crate) struct Found {
    /// Relative to the folder, `/` between segments.
    path: String,
    pub(crate) at: PathBuf,
    pub(crate) size_bytes: u64,
}

/// Reads every file of a folder, except version control, what builds leave
/// behind, and `except`; of a folder with `within` only those files and folders.
///
/// # Errors
/// A link, a device, a name that is not UTF-8, no more room, or I/O.
pub(crate) fn read(
    root: &Path,
    except: Option<&Path>,
    within: Option<&BTreeSet<String>>,
    room: &Room,
) -> Result<Files, Failure> {
    let except = except.and_then(|path| path.canonicalize().ok());
    let is_wanted = |at: &Path| {
        let path = at.strip_prefix(root).unwrap_or(at);
        within.is_none_or(|within| within.iter().any(|it| path.starts_with(it) || Path::new(it).starts_with(path)))
    };
    let skip = |folder: &Path| {
        is_left_behind(folder)
            || !is_wanted(folder)
            || except.as_deref().is_some_and(|path| folder.canonicalize().is_ok_and(|it| it == path))
    };
    let mut files = Files::new();
    let mut bytes_left = room.bytes.1;
    walk(root, &skip, &mut |found| {
        let found = match (found, within) {
            (Ok(found), Some(within)) if !within.iter().any(|it| Path::new(&found.path).starts_with(it)) => {
                return Ok(());
            }
            (Err((path, _)), Some(within)) if !within.iter().any(|it| path.starts_with(it)) => return Ok(()),
            (Ok(found), _) => found,
            (Err((_, failure)), _) => return Err(failure),
        };
        if files.len() == room.files.1 {
            let (name, limit) = room.files;
            return Err(Refusal::limit(name, limit as u64, files.len() + 1).into());
        }
        let Some(bytes) = read_at_most(&found.at, bytes_left)? else {
            let (name, limit) = room.bytes;
            let met = limit - bytes_left + found.size_bytes;
            return Err(Refusal::limit(name, limit, met).in_file(&found.path).into());
        };
        bytes_left -= bytes.len() as u64;
        files.insert(found.path, bytes);
        Ok(())
    })?;
    Ok(files)
}

/// Every regular file below a folder, by its relative path; what else is
/// there is passed over.
///
/// # Errors
/// Only I/O.
pub(crate) fn list(root: &Path) -> Result<BTreeMap<String, Found>, Failure> {
    let mut all = BTreeMap::new();
    walk(root, &|_| false, &mut |found| match found {
        Ok(found) => {
            all.insert(found.path.clone(), found);
            Ok(())
        }
        // What is no file has no bytes that a receipt could name.
        Err(_) => Ok(()),
    })?;
    Ok(all)
}

/// The file's bytes.
///
/// # Errors
/// I/O, or a refusal that names the limit.
pub(crate) fn read_file(path: &Path, limit: &'static str, bytes_max: u64) -> Result<Vec<u8>, Failure> {
    read_at_most(path, bytes_max)?.ok_or_else(|| {
        let met = fs::metadata(path).map_or(bytes_max + 1, |metadata| metadata.len());
        Refusal::limit(limit, bytes_max, met).in_file(&path.display().to_string()).into()
    })
}

/// The file's bytes, or `None` when there are more than `bytes_max`.
///
/// # Errors
/// Only I/O.
fn read_at_most(path: &Path, bytes_max: u64) -> Result<Option<Vec<u8>>, Failure> {
    let failed = |error| Failure::io("read", path, error);
    let file = File::open(path).map_err(failed)?;
    // A byte of room beyond the end shows that it is the end.
    let size_bytes = file.metadata().map_or(0, |metadata| metadata.len()).min(bytes_max) + 1;
    let mut bytes = Vec::with_capacity(usize::try_from(size_bytes).unwrap_or_default());
    // One more than allowed: the size on disk may grow while we read.
    file.take(bytes_max.saturating_add(1)).read_to_end(&mut bytes).map_err(failed)?;
    Ok((bytes.len() as u64 <= bytes_max).then_some(bytes))
}

/// Calls `visit` for every file in the order of names, with a refusal for
/// what is no regular file.
fn walk(
    root: &Path,
    skip: &dyn Fn(&Path) -> bool,
    visit: &mut dyn FnMut(Result<Found, (PathBuf, Failure)>) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut waiting = vec![root.to_owned()];
    while let Some(folder) = waiting.pop() {
        let failed = |error| Failure::io("read", &folder, error);
        let mut entries = fs::read_dir(&folder).map_err(failed)?.collect::<Result<Vec<_>, _>>().map_err(failed)?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let at = entry.path();
            let metadata = fs::symlink_metadata(&at).map_err(|e| Failure::io("read", &at, e))?;
            if !metadata.is_dir() {
                let path = at.strip_prefix(root).unwrap_or(&at).to_owned();
                visit(classify(root, at, &metadata).map_err(|failure| (path, failure)))?;
            } else if !skip(&at) {
                waiting.push(at);
            }
        }
    }
    Ok(())
}

fn classify(root: &Path, at: PathBuf, metadata: &fs::Metadata) -> Result<Found, Failure> {
    let refuse = |what| {
        let shown = at.strip_prefix(root).unwrap_or(&at).display().to_string();
        Err(Refusal::new(Code::ArchiveInvalid, what).in_file(&shown).into())
    };
    if metadata.is_symlink() {
        return refuse("a symbolic link is not followed; put the file itself there");
    }
    if !metadata.is_file() {
        return refuse("neither a file nor a folder");
    }
    let segments = at.strip_prefix(root).ok().map(|path| path.iter().map(|name| name.to_str()));
    match segments.and_then(|names| names.collect::<Option<Vec<_>>>()) {
        Some(names) => Ok(Found { path: names.join("/"), size_bytes: metadata.len(), at }),
        None => refuse("the name is not UTF-8"),
    }
}

/// Version control and what builds leave behind. `target` is a plain word, so
/// only one that Cargo has tagged counts.
fn is_left_behind(folder: &Path) -> bool {
    match folder.file_name().and_then(|name| name.to_str()) {
        Some(".git" | "node_modules") => true,
        Some("target") => folder.join("CACHEDIR.TAG").is_file(),
        _ => false,
    }
}
