//! ggen.lock: the content of each pack when it was last accepted.

use std::collections::BTreeMap;

use super::{Folder, ONTOLOGY, Pack, PackOntology};
use crate::project::path::{join, parent};
use crate::project::reader::Context;
use crate::project::section::{Document, Section};
use crate::project::{source_size, utf8};
use crate::render::Warning;
use crate::{Code, Place, Refusal};

const LOCK_FILE: &str = "ggen.lock";

/// Compares each pack with what the lock holds of it, and notes each difference.
///
/// # Errors
/// `ManifestInvalid` for a lock that cannot be read.
pub(super) fn check(packs: &[Pack], context: &Context<'_>, warnings: &mut Vec<Warning>) -> Result<(), Refusal> {
    let file = join(parent(context.path), LOCK_FILE);
    let Some(bytes) = context.files.get(&file) else { return Ok(()) };
    source_size(&file, bytes, context.limits)?;
    let source = utf8(&file, bytes, Code::ManifestInvalid)?;
    let locked = read(Document { file: &file, source, faults: context.faults })?;
    for pack in packs.iter().filter(|pack| pack.is_locked) {
        let Some((expected, place)) = locked.get(&pack.key.value) else { continue };
        if *expected == pack.content_hash {
            continue;
        }
        let folder = Folder { key: &pack.key.value, root: &pack.root, place, files: context.files };
        if *expected == older_hash(&folder, &pack.ontologies[1..]) {
            let message = format!(
                "the lock of the pack \"{}\" is of an older version of ggen, which hashed fewer files; it holds",
                pack.key.value
            );
            warnings.push(Warning::new("older_lock", message, place.clone()));
            continue;
        }
        let message = format!(
            "the pack \"{}\" is not as {file} has it: locked {expected}, found {}",
            pack.key.value, pack.content_hash
        );
        context.faults.note(
            Refusal::new(Code::ValidationFailed, message)
                .at(place.clone())
                .expecting(format!("the pack restored as it was, or {LOCK_FILE} deleted to take the pack as it is")),
        );
    }
    Ok(())
}

/// The hash of each pack in the lock, and where it stands.
fn read(document: Document<'_>) -> Result<BTreeMap<String, (String, Place)>, Refusal> {
    let table = document.parse()?;
    let mut root = Section::root(document, table.get_ref());
    let mut locked = BTreeMap::new();
    if let Some(packs) = root.section("packs") {
        for (key, mut entry) in packs.tables("a table with source and content_hash") {
            entry.required_text("source");
            let hash = entry.required_text("content_hash").to_owned();
            let place = entry.place_of_key("content_hash");
            refuse_unknown(&entry);
            if !hash.is_empty() {
                locked.insert(key, (hash, place));
            }
        }
    }
    refuse_unknown(&root);
    Ok(locked)
}

fn refuse_unknown(section: &Section<'_>) {
    for (key, place) in section.unknown_keys() {
        section.note(
            Refusal::new(Code::ManifestInvalid, format!("{LOCK_FILE} has no key `{key}`"))
                .at(place)
                .expecting("[packs.NAME] with source and content_hash alone"),
        );
    }
}

/// Over every file of the pack but version control's, and the extra
/// ontologies under the paths that the manifest declares.
pub(super) fn content_hash(folder: &Folder<'_>, extra: &[PackOntology]) -> String {
    let is_versioning = |path: &str| parent(path).split('/').any(|part| part == ".git");
    hash(folder, extra, |path| !is_versioning(path))
}

/// As versions before 26.8 made it.
fn older_hash(folder: &Folder<'_>, extra: &[PackOntology]) -> String {
    let is_template = |path: &str| path.starts_with("templates/") && path.ends_with(".tmpl");
    hash(folder, extra, |path| path == ONTOLOGY || is_template(path))
}

/// By path, each path and its bytes, with nothing between them.
fn hash(folder: &Folder<'_>, extra: &[PackOntology], counts: impl Fn(&str) -> bool) -> String {
    let mut entries: Vec<(&str, &[u8])> = folder.entries().filter(|(path, _)| counts(path)).collect();
    let bytes = |path: &str| folder.files.get(path).map(Vec::as_slice).unwrap_or_default();
    entries.extend(extra.iter().map(|ontology| (ontology.label.as_str(), bytes(&ontology.path))));
    entries.sort_by_key(|(path, _)| *path);
    let mut hasher = blake3::Hasher::new();
    for (path, bytes) in entries {
        hasher.update(path.as_bytes());
        hasher.update(bytes);
    }
    format!("blake3:{}", hasher.finalize().to_hex())
}
