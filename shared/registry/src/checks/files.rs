//! Paths, README, and what the archive says of itself.

use std::collections::BTreeMap;

use super::Input;
use super::report::{Place, Sheet};
use crate::contents::{self, Contents, Files, file_name};
use crate::{Kind, names};

/// Folders that are made by tools, not by authors.
const LEFT_OVER: [&str; 8] = [".git", ".svn", "node_modules", "__pycache__", ".venv", "target", ".idea", ".vscode"];
/// Bytes of a README that says something.
const README_BYTES_MIN: usize = 200;
pub(super) const README_BYTES_MAX: usize = 1 << 20;

/// Whether the paths mean the same files on every system.
pub(super) fn check(contents: &Contents, sheet: &mut Sheet) {
    let mut wrong = 0;
    let mut by_lower: BTreeMap<String, &str> = BTreeMap::new();
    for path in contents.files.keys() {
        if let Some(other) = by_lower.insert(path.to_lowercase(), path) {
            wrong += 1;
            let message = format!("differs from \"{other}\" by case alone, and is the same file on Windows and macOS");
            sheet.error("path_case", Place::file(path), message, "another name for one of the two");
        }
        if let Some(reason) = not_portable(path) {
            wrong += 1;
            sheet.warn("path_not_portable", Place::file(path), reason, "a name that every system can have");
        }
        if let Some(folder) = path.split('/').find(|part| LEFT_OVER.contains(part)) {
            wrong += 1;
            let message = format!("lies in \"{folder}\", which tools make");
            sheet.warn("path_left_over", Place::file(path), message, "an archive of what authors wrote");
        }
    }
    sheet.part("portable_paths", usize::from(wrong == 0), 1, format!("{wrong} paths are not portable or left over"));
}

fn not_portable(path: &str) -> Option<&'static str> {
    for part in path.split('/') {
        let stem = part.split('.').next().unwrap_or_default().to_ascii_lowercase();
        if names::is_device(&stem) {
            return Some("has the name of a device of Windows");
        }
        if part.ends_with(['.', ' ']) {
            return Some("ends with a dot or a blank, which Windows leaves out");
        }
        if part.contains(['<', '>', ':', '"', '|', '?', '*']) {
            return Some("has a character that Windows does not allow");
        }
    }
    None
}

/// Whether there is something to read first.
pub(super) fn check_readme(files: &Files, sheet: &mut Sheet) {
    let Some(path) = contents::readme(files) else {
        sheet.part("readme", 0, 1, "there is no README.md");
        return sheet.warn(
            "readme_missing",
            Place::default(),
            "there is no README.md",
            "what it is for and how it is used",
        );
    };
    let bytes = files.get(path).map(Vec::as_slice).unwrap_or_default();
    let Ok(text) = std::str::from_utf8(bytes) else {
        sheet.part("readme", 0, 1, format!("{path} is not UTF-8"));
        return sheet.warn("readme_encoding", Place::file(path), "is not UTF-8", "UTF-8");
    };
    if bytes.len() > README_BYTES_MAX {
        sheet.warn("readme_length", Place::file(path), "is longer than 1 MiB, and is not shown", "a shorter README");
    }
    if text.trim().len() < README_BYTES_MIN {
        sheet.part("readme", 1, 2, format!("{path} has fewer than {README_BYTES_MIN} bytes"));
        let message = format!("has {} bytes", text.trim().len());
        return sheet.warn("readme_short", Place::file(path), message, "what it is for and how it is used");
    }
    sheet.part("readme", 1, 1, format!("{path} has {} bytes", bytes.len()));
}

/// Whether the manifest agrees with what is published.
pub(super) fn check_declared(input: &Input<'_>, contents: &Contents, sheet: &mut Sheet) {
    let declared = &contents.declared;
    let version = declared.version.as_deref();
    if let Some(other) = version.filter(|version| *version != input.version.to_string()) {
        let message = format!("the manifest has the version {other}, and {} is published", input.version);
        sheet.warn("version_differs", Place::default(), message, "one version in both");
    }
    if input.kind == Kind::Ontology {
        return;
    }
    let has = |text: &Option<String>| usize::from(text.as_ref().is_some_and(|text| !text.trim().is_empty()));
    let (description, repository) = (has(&declared.description), has(&declared.repository));
    sheet.part(
        "description",
        description,
        1,
        if description == 1 { "the manifest has one" } else { "the manifest has none" },
    );
    sheet.part(
        "repository",
        repository,
        1,
        if repository == 1 { "the manifest names it" } else { "the manifest names none" },
    );
    for dependency in declared.dependencies.iter().filter(|dependency| dependency.requirement.is_none()) {
        let message =
            format!("asks for `{}` {}, which names no package of the registry", dependency.key, dependency.range);
        let mend = "namespace/name with a range such as ^1.2.0, or the pack inside the archive";
        sheet.warn("dependency_unknown", Place::file(&dependency.file), message, mend);
    }
    let names = contents.files.keys().map(|path| file_name(path));
    if names.into_iter().any(|name| name == "hook.ttl") {
        sheet.warn(
            "hook_not_run",
            Place::default(),
            "a hook.ttl is never run here",
            "what it does, run on the download",
        );
    }
}
