//! The files of a run: where they may lie, and that none is written twice.

use std::collections::BTreeMap;

use super::Warning;
use crate::project::path::{join, normalise};
use crate::{Code, Limits, Place, Refusal};

pub(super) struct Targets<'a> {
    limits: &'a Limits,
    output_dir: &'a str,
    files: BTreeMap<String, File>,
    /// Paths in lower case → the path as written, to see what file systems
    /// without case would lose.
    folded: BTreeMap<String, String>,
    total_bytes: u64,
}

struct File {
    bytes: Vec<u8>,
    is_backup: bool,
    /// Changed since it was generated, and so left alone.
    is_kept: bool,
    /// `rule "types"` or `template "a.tmpl"`, with its row where there is one.
    by: String,
}

impl<'a> Targets<'a> {
    pub(super) fn new(limits: &'a Limits, output_dir: &'a str) -> Self {
        Self { limits, output_dir, files: BTreeMap::new(), folded: BTreeMap::new(), total_bytes: 0 }
    }

    pub(super) fn len(&self) -> usize {
        self.files.len()
    }

    /// The path under the project's output directory.
    ///
    /// # Errors
    /// [`Code::OutputInvalid`] when the path would leave it.
    pub(super) fn resolve(&self, rendered: &str) -> Result<String, Refusal> {
        let path = normalise(rendered.trim()).map_err(|fault| {
            let message = format!("the output path \"{}\" {}", rendered.escape_debug(), fault.reason());
            Refusal::new(Code::OutputInvalid, message).expecting("a relative path below the output directory")
        })?;
        let path = join(self.output_dir, &path);
        normalise(&path).map_err(|fault| {
            Refusal::new(Code::OutputInvalid, format!("the output path \"{path}\" {}", fault.reason()))
        })
    }

    /// Path, bytes and writer of each file so far, by path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &[u8], &str)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file.bytes.as_slice(), file.by.as_str()))
    }

    /// What an earlier rule of this run wrote there.
    pub(super) fn written(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|file| file.bytes.as_slice())
    }

    /// Adds a file.
    ///
    /// # Errors
    /// `OutputInvalid` naming both writers of one path, `LimitExceeded`.
    pub(super) fn add(&mut self, path: String, bytes: Vec<u8>, by: String) -> Result<(), Refusal> {
        if let Some(other) = self.files.get(&path) {
            return Err(written_twice(&path, &other.by, &by));
        }
        let max = self.limits.output_files_max;
        if self.files.len() >= max {
            return Err(Refusal::limit("output_files_max", max as u64, self.files.len() + 1));
        }
        self.count(0, bytes.len() as u64)?;
        self.folded.entry(path.to_lowercase()).or_insert_with(|| path.clone());
        self.files.insert(path, File { bytes, is_backup: false, is_kept: false, by });
        Ok(())
    }

    /// Marks a file as one that is there because its author changed it.
    pub(super) fn set_kept(&mut self, path: &str) {
        if let Some(file) = self.files.get_mut(path) {
            file.is_kept = true;
        }
    }

    pub(super) fn is_kept(&self, path: &str) -> bool {
        self.files.get(path).is_some_and(|file| file.is_kept)
    }

    /// Adds what a file was before; a later backup of the same file follows it.
    ///
    /// # Errors
    /// As [`Self::add`], where the path is another writer's.
    pub(super) fn back_up(&mut self, path: String, bytes: Vec<u8>, by: String) -> Result<(), Refusal> {
        if self.files.get(&path).is_some_and(|file| file.is_backup) {
            self.replace(path.clone(), bytes, by)?;
        } else {
            self.add(path.clone(), bytes, by)?;
        }
        if let Some(file) = self.files.get_mut(&path) {
            file.is_backup = true;
        }
        Ok(())
    }

    /// Puts other bytes in the place of a file this run holds, or adds it.
    pub(super) fn replace(&mut self, path: String, bytes: Vec<u8>, by: String) -> Result<(), Refusal> {
        match self.files.get(&path).map(|file| file.bytes.len() as u64) {
            None => self.add(path, bytes, by),
            Some(before_bytes) => {
                self.count(before_bytes, bytes.len() as u64)?;
                self.files.insert(path, File { bytes, is_backup: false, is_kept: false, by });
                Ok(())
            }
        }
    }

    fn count(&mut self, before_bytes: u64, bytes: u64) -> Result<(), Refusal> {
        let max = self.limits.output_file_bytes_max;
        if bytes > max {
            return Err(Refusal::limit("output_file_bytes_max", max, bytes));
        }
        self.total_bytes = self.total_bytes - before_bytes + bytes;
        let max = self.limits.output_bytes_max;
        if self.total_bytes > max {
            return Err(Refusal::limit("output_bytes_max", max, self.total_bytes));
        }
        Ok(())
    }

    /// All files, once it is clear that they can lie beside one another.
    ///
    /// # Errors
    /// `OutputInvalid` when a file would have to be a directory too.
    pub(super) fn finish(self, warnings: &mut Vec<Warning>) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
        for (path, file) in &self.files {
            for (at, _) in path.match_indices('/') {
                if let Some(other) = self.files.get(&path[..at]) {
                    let message = format!(
                        "\"{}\" (by {}) is a file and, for \"{path}\" (by {}), a directory",
                        &path[..at],
                        other.by,
                        file.by
                    );
                    return Err(Refusal::new(Code::OutputInvalid, message));
                }
            }
            if let Some(reason) = unportable(path) {
                let message = format!("\"{path}\" cannot be written on Windows: {reason}");
                warnings.push(Warning::new("unportable_path", message, Place::file(path)));
            }
            match self.folded.get(&path.to_lowercase()) {
                Some(first) if first != path => warnings.push(Warning::new(
                    "case_collision",
                    format!("\"{path}\" and \"{first}\" are one file where names have no case"),
                    Place::file(path),
                )),
                _ => {}
            }
        }
        Ok(self.files.into_iter().map(|(path, file)| (path, file.bytes)).collect())
    }
}

pub(super) fn written_twice(path: &str, one: &str, other: &str) -> Refusal {
    let message = format!("\"{path}\" is written twice: by {one} and by {other}");
    Refusal::new(Code::OutputInvalid, message).expecting("an output path that differs per rule and row")
}

/// Why a path is no file name on every system.
fn unportable(path: &str) -> Option<&'static str> {
    const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
    let device = |part: &str| {
        let stem = part.split('.').next().unwrap_or(part).to_ascii_lowercase();
        let numbered =
            |name: &str| stem.strip_prefix(name).is_some_and(|n| n.len() == 1 && n.as_bytes()[0].is_ascii_digit());
        DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
    };
    if path.contains(['<', '>', ':', '"', '|', '?', '*']) {
        Some("it holds one of < > : \" | ? *")
    } else if path.split('/').any(|part| part.ends_with(['.', ' '])) {
        Some("a part of it ends in a dot or a blank")
    } else if path.split('/').any(device) {
        Some("a part of it is the name of a device")
    } else {
        None
    }
}
