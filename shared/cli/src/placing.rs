//! Writing rendered files: all or nothing, and never through a link.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::folder::Files;

/// Writes `files` below `out`. Everything that can be foreseen is checked and
/// every byte is on disk before the first file moves to its place.
///
/// # Errors
/// A link, folder or file in the way, or I/O.
pub(crate) fn place(out: &Path, files: &Files) -> Result<(), Failure> {
    for path in files.keys() {
        check_way(out, path)?;
    }
    fs::create_dir_all(out).map_err(|e| Failure::io("make", out, e))?;
    let staging = tempfile::Builder::new()
        .prefix(".ggen-cloud-")
        .tempdir_in(out)
        .map_err(|e| Failure::io("write into", out, e))?;
    let mut moves: Vec<(PathBuf, PathBuf)> = Vec::with_capacity(files.len());
    for (number, (path, bytes)) in files.iter().enumerate() {
        let staged = staging.path().join(number.to_string());
        fs::write(&staged, bytes).map_err(|e| Failure::io("write", &staged, e))?;
        moves.push((staged, out.join(path)));
    }
    for (_, target) in &moves {
        if let Some(folder) = target.parent() {
            fs::create_dir_all(folder).map_err(|e| Failure::io("make", folder, e))?;
        }
    }
    for (staged, target) in &moves {
        fs::rename(staged, target).map_err(|e| Failure::io("write", target, e))?;
    }
    Ok(())
}

/// Each folder on the way to `path` is a real folder or not there yet, and
/// `path` itself a real file or not there yet.
fn check_way(out: &Path, path: &str) -> Result<(), Failure> {
    let mut at = out.to_owned();
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        at.push(segment);
        let metadata = match fs::symlink_metadata(&at) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            // A file stands where a folder is needed.
            Err(error) => return Err(Failure::io("write", &at, error)),
        };
        let is_last = segments.peek().is_none();
        let reason = match (metadata.is_symlink(), is_last) {
            (true, _) => "a symbolic link is there, and nothing is written through links",
            (false, true) if !metadata.is_file() => "something that is not a file is there",
            (false, false) if !metadata.is_dir() => "a file is there, where a folder is needed",
            _ => continue,
        };
        return Err(Failure::Target { path: at, reason });
    }
    Ok(())
}
