//! What is made, and where it lies.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::areas::{Area, endpoints};
use crate::{openapi, reach, shims, stacks, template, webhook_events};

/// Made files by path from the workspace root.
pub type Files = BTreeMap<PathBuf, String>;

/// The folder that holds `Cargo.toml` of the workspace.
pub fn workspace_root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The hand-written part of the template.
pub fn base(root: &Path) -> io::Result<String> {
    fs::read_to_string(root.join("infra/base.yaml"))
}

/// Everything that the rows say should be there.
pub fn render(base: &str, areas: &[Area]) -> Files {
    let mut files: Files = endpoints(areas)
        .map(|(area, endpoint)| (shims::path(area.name, endpoint), shims::render(area.name, endpoint)))
        .collect();
    files.insert("template.yaml".into(), template::render(base, areas));
    files.extend(stacks::stacks(areas).iter().map(|stack| (stack.path(), stack.render(base))));
    files.insert("infra/openapi.json".into(), openapi::render(areas));
    files.insert(webhook_events::PATH.into(), webhook_events::render());
    files.insert("docs/reach.md".into(), reach::page(areas));
    files
}

/// Paths whose committed content differs from what is made: changed, missing,
/// or a binary or a stack without a row.
pub fn stale(root: &Path, areas: &[Area], files: &Files) -> io::Result<Vec<PathBuf>> {
    let mut stale = orphans(root, areas, files)?;
    for (path, content) in files {
        if fs::read_to_string(root.join(path)).ok().as_ref() != Some(content) {
            stale.push(path.clone());
        }
    }
    Ok(stale)
}

/// Makes the work tree agree; answers what was changed.
pub fn write(root: &Path, areas: &[Area], files: &Files) -> io::Result<Vec<PathBuf>> {
    let stale = stale(root, areas, files)?;
    for path in &stale {
        let target = root.join(path);
        match files.get(path) {
            Some(content) => {
                if let Some(folder) = target.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(target, content)?;
            }
            None => fs::remove_file(target)?,
        }
    }
    Ok(stale)
}

fn orphans(root: &Path, areas: &[Area], files: &Files) -> io::Result<Vec<PathBuf>> {
    let mut orphans = Vec::new();
    let binaries = areas.iter().map(|area| shims::folder(area.name));
    for folder in binaries.chain([stacks::FOLDER.into()]) {
        let entries = match fs::read_dir(root.join(&folder)) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(error),
        };
        for entry in entries {
            let path = folder.join(entry?.file_name());
            if !files.contains_key(&path) {
                orphans.push(path);
            }
        }
    }
    orphans.sort();
    Ok(orphans)
}
